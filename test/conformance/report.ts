/** Clauses of the five regulations that tests prove. `--open` lists the others, `--json` gives the figures alone. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadClauseLists } from './clauses.ts'
import { clausesNamed, findUnknownClauses, proofsOf, type Proof } from './proof.ts'
import { runConformanceTests } from './run-tests.ts'
import { readPlaywrightReport, readVitestReport } from './test-results.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const results = join(root, '.local/test-results')
const vitestReport = join(results, 'vitest.json')

const lists = loadClauseLists()
if (!existsSync(vitestReport)) runConformanceTests(root, vitestReport)
const tests = [
  ...readVitestReport(vitestReport),
  ...readPlaywrightReport(join(results, 'playwright.json')),
]
const proofs = proofsOf(lists, tests)

if (process.argv.includes('--json')) printJson(proofs)
else printTable(proofs)
if (process.argv.includes('--open')) proofs.forEach(printOpen)

for (const { title, outcome } of tests)
  if (outcome === 'FAILED' && clausesNamed(title).length > 0) console.error(`Failed: ${title}`)

const unknown = findUnknownClauses(lists, tests)
for (const { clause, title } of unknown) console.error(`No list has ${clause}, named by: ${title}`)
process.exitCode = unknown.length === 0 ? 0 : 1

function printJson(all: readonly Proof[]): void {
  const profiles = all.map(({ profileId, clauses, proved }) => ({
    id: profileId,
    proved: proved.length,
    known: clauses.length,
  }))
  console.log(JSON.stringify({ profiles }))
}

function printTable(all: readonly Proof[]): void {
  const rows = all.map(({ profileId, clauses, proved }) => [
    profileId,
    proved.length,
    clauses.length,
  ])
  const sum = (count: (proof: Proof) => number) =>
    all.reduce((total, proof) => total + count(proof), 0)
  const total = ['all', sum(({ proved }) => proved.length), sum(({ clauses }) => clauses.length)]

  for (const [name, proved, known] of [['clauses', 'proved', 'known'], ...rows, total])
    console.log(
      `${String(name).padEnd(16)}${String(proved).padStart(8)}${String(known).padStart(8)}`,
    )
}

function printOpen({ profileId, open }: Proof): void {
  const log = process.argv.includes('--json') ? console.error : console.log
  log(`\n${profileId}: ${open.length} not proved yet`)
  for (const { clause, requirement, asks } of open)
    log(`  ${clause.padEnd(13)} ${requirement.padEnd(8)} ${asks}`)
}
