/** Everything that has to hold before a change lands. The last line is `N passed, N failed`. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

interface Check {
  readonly name: string
  /** What it protects us from. */
  readonly why: string
  readonly command: string
  /** Only reads, and keeps one core busy: two of these run side by side. */
  readonly reads?: true
  /** Where the runner leaves its counts, when it counts tests itself. */
  readonly results?: string
}

const results = '.local/test-results'
const vitestResults = `${results}/vitest.json`
const playwrightResults = `${results}/playwright.json`

const checks: readonly Check[] = [
  {
    name: 'format',
    why: 'one way of writing',
    command: 'prettier --check --log-level warn .',
    reads: true,
  },
  {
    name: 'drift',
    why: 'what is generated fits its sources',
    command: 'node tools/generate.ts --check',
  },
  {
    name: 'lint',
    why: 'sizes, manners, described schema, accessible templates',
    command: 'eslint .',
    reads: true,
  },
  {
    name: 'import law',
    why: 'one way through, no island bridged',
    command: 'depcruise packages subgraphs gateway frontends test --config .dependency-cruiser.mjs',
    reads: true,
  },
  {
    name: 'dead code',
    why: 'nothing that nobody uses',
    command: 'knip --no-progress',
    reads: true,
  },
  { name: 'types', why: 'server side', command: 'tsc --noEmit -p tsconfig.json', reads: true },
  {
    name: 'types of the browser side',
    why: 'components and templates',
    command: 'turbo run typecheck --concurrency=1 --output-logs=errors-only',
    reads: true,
  },
  {
    name: 'tests',
    why: 'domain, components, subgraphs on a real PostgreSQL, federation',
    command: `vitest run --reporter=dot --reporter=json --outputFile.json=${vitestResults}`,
    results: vitestResults,
  },
  {
    name: 'build',
    why: 'every front end',
    command: 'turbo run build --concurrency=1 --output-logs=errors-only',
  },
  {
    name: 'browser tests',
    why: 'the main job as its people do it, accessibility',
    command: 'pnpm --filter @motcua/test exec playwright test',
    results: playwrightResults,
  },
  {
    name: 'conformance',
    why: 'clauses of the five regulations that tests prove',
    command: 'node test/conformance/report.ts',
  },
]

interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The checks under way; a signal to us ends them. */
const running = new Set<ChildProcess>()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(130)
  })

const only = process.argv.slice(2)
mkdirSync(results, { recursive: true })
const tallies: Tally[] = []
const chosen = checks.filter(({ name }) => only.length === 0 || only.includes(name))
const reading = chosen.filter(({ reads }) => reads)
await Promise.all([inTurn(reading), inTurn(reading)])
await inTurn(chosen.filter(({ reads }) => !reads))
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** Carries out what is left of a list; two that share one take from it in turn. */
async function inTurn(left: Check[]): Promise<void> {
  for (let check = left.shift(); check; check = left.shift()) tallies.push(await perform(check))
}

async function perform({ name, why, command, results: file }: Check): Promise<Tally> {
  if (file) rmSync(file, { force: true })
  const started = Date.now()
  const { status, output } = await run(command)
  const tally = (file ? readTally(file) : undefined) ?? { passed: status === 0 ? 1 : 0, failed: 0 }
  const nothingRan = tally.passed + tally.failed === 0
  const failed = status === 0 && !nothingRan ? tally.failed : Math.max(1, tally.failed)

  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds} s): ${why}`)
  if (failed > 0 || name === 'conformance') console.log(output.slice(-20_000))
  return { passed: tally.passed, failed }
}

function run(command: string): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(`pnpm exec ${command}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    running.add(child)
    child.on('close', (code) => {
      running.delete(child)
      resolve({ status: code ?? 1, output: Buffer.concat(chunks).toString() })
    })
  })
}

/** Counts from the runner's own report: vitest's and Playwright's JSON differ. */
function readTally(file: string): Tally | undefined {
  if (!existsSync(file)) return undefined
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests?: number
    numFailedTests?: number
    stats?: { expected: number; unexpected: number; flaky: number }
  }
  if (report.stats) {
    const { expected, unexpected, flaky } = report.stats
    return { passed: expected, failed: unexpected + flaky }
  }
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }
}
