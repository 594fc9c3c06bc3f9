import { regulationCodes } from './clause-id.ts'
import type { Clause, ClauseList } from './clauses.ts'
import type { TestOutcome } from './test-results.ts'

const bracketed = new RegExp(`\\[((?:${regulationCodes.join('|')})[^\\]]*)\\]`, 'gu')

/** The clauses that a test's title names: `[DL24 Đ8.1c, DN19 Đ13.1a] a dossier sent at night …`. */
export function clausesNamed(title: string): readonly string[] {
  const groups = [...title.normalize('NFC').matchAll(bracketed)]
  return groups.flatMap(([, inside = '']) => inside.split(',').map((clause) => clause.trim()))
}

/** How far the tests of a run prove one regulation. */
export interface Proof extends ClauseList {
  /** Clauses that a test names and passed, and that no test names and failed. */
  readonly proved: readonly Clause[]
  readonly open: readonly Clause[]
}

/** What the tests prove of each regulation. */
export function proofsOf(
  lists: readonly ClauseList[],
  tests: readonly TestOutcome[],
): readonly Proof[] {
  const named = (outcome: TestOutcome['outcome']) =>
    new Set(tests.filter((test) => test.outcome === outcome).flatMap((t) => clausesNamed(t.title)))
  const passed = named('PASSED')
  const failed = named('FAILED')

  return lists.map((list) => {
    const isProved = ({ clause }: Clause) => passed.has(clause) && !failed.has(clause)
    return {
      ...list,
      proved: list.clauses.filter(isProved),
      open: list.clauses.filter((clause) => !isProved(clause)),
    }
  })
}

/** Titles that name a clause which no list has, each with that clause. */
export function findUnknownClauses(
  lists: readonly ClauseList[],
  tests: readonly TestOutcome[],
): readonly { readonly clause: string; readonly title: string }[] {
  const known = new Set(lists.flatMap(({ clauses }) => clauses.map(({ clause }) => clause)))
  return tests.flatMap(({ title }) =>
    clausesNamed(title)
      .filter((clause) => !known.has(clause))
      .map((clause) => ({ clause, title })),
  )
}
