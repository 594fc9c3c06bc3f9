/**
 * Makes everything that is generated and committed: supergraph, types, documents, migrations.
 * With `--check` it fails where the committed files differ from what they would be, and puts them back.
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const databases = ['procedures', 'dossiers', 'accounts', 'feedback', 'reporting'].map(
  (name) => `subgraphs/${name}`,
)
const generated = [
  'gateway/*.graphql',
  'gateway/trusted-documents.json',
  'subgraphs/*/src/generated/*.ts',
  'subgraphs/*/migrations/**/*.{sql,json}',
  'gateway/migrations/**/*.{sql,json}',
  'frontends/*/src/**/*.generated.ts',
  'packages/graph-client/src/generated/*.ts',
]

const before = snapshot()
run('node', ['tools/compose.ts'])
run('pnpm', ['exec', 'graphql-codegen', '--config', 'codegen.ts', '--silent'])
run('node', ['tools/collect-documents.ts'])
for (const folder of [...databases, 'gateway'])
  run('pnpm', ['exec', 'drizzle-kit', 'generate'], folder)
if (process.argv.includes('--check')) check(before, snapshot())

function snapshot(): ReadonlyMap<string, string> {
  return new Map(globSync(generated).map((file) => [file, readFileSync(file, 'utf8')]))
}

function run(command: string, parameters: readonly string[], cwd = '.'): void {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${command} ${parameters.join(' ')} (in ${cwd})\n${stdout}${stderr}`)
  process.exit(1)
}

function check(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): void {
  const files = [...new Set([...was.keys(), ...is.keys()])]
  const drifted = files.filter((file) => was.get(file) !== is.get(file))
  for (const file of drifted) {
    console.error(`${file} is not what its sources make: run pnpm generate`)
    const committed = was.get(file)
    if (committed === undefined) rmSync(file)
    else writeFileSync(file, committed)
  }
  checkJournals()
  if (drifted.length > 0) process.exit(1)
}

/** drizzle skips a migration whose time is older than the last applied: times have to grow. */
function checkJournals(): void {
  for (const file of globSync('{subgraphs/*,gateway}/migrations/meta/_journal.json')) {
    const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: { when: number }[] }
    const times = entries.map(({ when }) => when)
    if (times.some((time, index) => index > 0 && time <= (times[index - 1] ?? 0))) {
      console.error(`${file}: migrations must be in the order of their times`)
      process.exit(1)
    }
  }
}
