import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execFileSync, spawn } from 'node:child_process'
import type { Ground } from '../../../packages/local-stack/src/stack/services.ts'
import { root } from '../stack/ground.ts'

/** The other gateway, running. */
export interface Hive {
  readonly url: string
  readonly pid: number
  stop(): void
}

const folder = fileURLToPath(new URL('.', import.meta.url))
const PORT = 4_830
const PATIENCE = 60_000

/** Starts Hive Gateway on our supergraph and the same subgraphs; installs it first where it is missing. */
export async function startHive(ground: Ground): Promise<Hive> {
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
  const supergraph = writeSupergraph(ground)
  const program = join(folder, 'node_modules/@graphql-hive/gateway/dist/bin.js')
  const own = [
    'supergraph',
    supergraph,
    '--port',
    String(PORT),
    '--host',
    '127.0.0.1',
    '--fork',
    '1',
  ]
  const child = spawn(
    process.execPath,
    [program, ...own, '-c', join(folder, 'gateway.config.mjs')],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  const url = `http://127.0.0.1:${PORT}/graphql`
  await waitForAnswer(url)
  return { url, pid: child.pid ?? 0, stop: () => child.kill() }
}

/** Our supergraph says no true addresses, since our gateway takes them from its settings: Hive reads them from the file. */
function writeSupergraph({ settings, folder: kept }: Ground): string {
  const ports: Readonly<Record<string, number>> = {
    accounts: settings.ACCOUNTS_PORT,
    procedures: settings.PROCEDURES_PORT,
    dossiers: settings.DOSSIERS_PORT,
    feedback: settings.FEEDBACK_PORT,
    reporting: settings.REPORTING_PORT,
  }
  const text = readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8')
  const addressed = text.replace(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_, name: string) =>
      `@join__graph(name: "${name}", url: "http://127.0.0.1:${ports[name]}/graphql")`,
  )
  mkdirSync(kept, { recursive: true })
  const file = join(kept, 'supergraph-for-hive.graphql')
  writeFileSync(file, addressed)
  return file
}

async function waitForAnswer(url: string): Promise<void> {
  const end = Date.now() + PATIENCE
  while (Date.now() < end) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('Hive Gateway did not start.')
}
