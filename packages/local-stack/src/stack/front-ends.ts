import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { precompress } from './precompress.ts'

/** The front ends, the shell first. */
export const frontEnds = ['shell', 'portal', 'back-office', 'supervision'] as const
export type FrontEnd = (typeof frontEnds)[number]

/** What goes into every front end besides its own folder. */
const shared = [
  'frontends/*.ts',
  'packages/{app-contract,checklist,graph-client,kernel,ui}/**/*.{ts,vue,css,json,svg}',
  'gateway/api.graphql',
  'pnpm-lock.yaml',
  'tsconfig*.json',
]
const ownFiles = '**/*.{ts,vue,css,json,svg,html,graphql,woff2,png,ico}'

interface Built {
  readonly built: readonly FrontEnd[]
  /** Front ends that this working copy does not have. */
  readonly missing: readonly FrontEnd[]
}

/** Builds the front ends whose sources are not those they were last built from. */
export async function buildFrontEnds(
  root: string,
  folder: string,
  signal: AbortSignal,
): Promise<Built> {
  const present = frontEnds.filter((name) =>
    existsSync(join(root, 'frontends', name, 'vite.config.ts')),
  )
  const common = hashFiles(root, shared)
  const stale = present
    .map((name) => ({ name, hash: common + hashFiles(root, [`frontends/${name}/${ownFiles}`]) }))
    .filter(({ name, hash }) => !isBuilt(root, folder, name, hash))

  if (stale.length > 0) {
    const log = join(folder, 'logs/front-ends.log')
    await runTurbo(
      root,
      stale.map(({ name }) => name),
      { log, signal },
    )
    for (const { name, hash } of stale) {
      mkdirSync(join(folder, 'builds'), { recursive: true })
      writeFileSync(join(folder, 'builds', name), hash)
    }
  }
  // Also what another command built, or a cache brought back.
  for (const name of present) await precompress(join(root, 'frontends', name, 'dist'))
  return {
    built: stale.map(({ name }) => name),
    missing: frontEnds.filter((name) => !present.includes(name)),
  }
}

function isBuilt(root: string, folder: string, name: FrontEnd, hash: string): boolean {
  const mark = join(folder, 'builds', name)
  const hasOutput = existsSync(join(root, 'frontends', name, 'dist'))
  return hasOutput && existsSync(mark) && readFileSync(mark, 'utf8') === hash
}

function hashFiles(root: string, patterns: readonly string[]): string {
  const hash = createHash('sha256')
  const exclude = (path: string) => /(^|\/)(node_modules|dist|__mf__temp|\.turbo)(\/|$)/.test(path)
  for (const file of globSync([...patterns], { cwd: root, exclude }).toSorted())
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Builds in the order of what depends on what, two at a time. */
interface BuildOptions {
  /** File that takes what the build writes. */
  readonly log: string
  readonly signal: AbortSignal
}

function runTurbo(
  root: string,
  names: readonly FrontEnd[],
  { log, signal }: BuildOptions,
): Promise<void> {
  const filters = names.map((name) => `--filter=@motcua/${name}`)
  const options = ['--concurrency=2', '--ui=stream', '--output-logs=errors-only']
  const build = spawn('pnpm', ['exec', 'turbo', 'run', 'build', ...filters, ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  let output = ''
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))

  return new Promise((resolve, reject) => {
    build.once('error', reject)
    build.once('close', (code) => {
      mkdirSync(dirname(log), { recursive: true })
      writeFileSync(log, output)
      if (code === 0) resolve()
      else reject(new Error(`${output.split('\n').slice(-40).join('\n')}\nturbo: ${code}`))
    })
  })
}
