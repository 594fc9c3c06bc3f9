import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** One test of the last run. */
export interface TestOutcome {
  readonly title: string
  readonly outcome: 'PASSED' | 'FAILED' | 'SKIPPED'
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ title: z.string(), status: z.string() })),
    }),
  ),
})

const playwrightSpec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ status: z.string() })),
    }),
  ),
})

const playwrightSuite = z.object({
  specs: z.array(playwrightSpec).default([]),
  get suites() {
    return z.array(playwrightSuite).default([])
  },
})

const playwrightReport = z.object({ suites: z.array(playwrightSuite) })

/** Outcomes of a vitest run, from its JSON report. */
export function readVitestReport(file: string): readonly TestOutcome[] {
  const { testResults } = vitestReport.parse(readJson(file))
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status }) => ({ title, outcome: outcomeOf(status) })),
  )
}

/** Outcomes of a Playwright run, from its JSON report; none where there was no run. */
export function readPlaywrightReport(file: string): readonly TestOutcome[] {
  if (!existsSync(file)) return []
  return playwrightReport.parse(readJson(file)).suites.flatMap(outcomesIn)
}

function outcomesIn({ specs, suites }: z.output<typeof playwrightSuite>): readonly TestOutcome[] {
  const own = specs.map(({ title, tests }) => {
    const ends = tests.map(({ status, results }) =>
      status === 'expected' ? outcomeOf(results.at(-1)?.status ?? 'skipped') : outcomeOf(status),
    )
    return { title, outcome: worst(ends) }
  })
  return [...own, ...suites.flatMap(outcomesIn)]
}

function outcomeOf(status: string): TestOutcome['outcome'] {
  if (status === 'passed') return 'PASSED'
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status) ? 'SKIPPED' : 'FAILED'
}

function worst(outcomes: readonly TestOutcome['outcome'][]): TestOutcome['outcome'] {
  if (outcomes.includes('FAILED')) return 'FAILED'
  return outcomes.includes('PASSED') ? 'PASSED' : 'SKIPPED'
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
