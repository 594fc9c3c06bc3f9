import type { TaskKind } from '@motcua/graph-client/schema'

/** Kinds of work in the order of the process. */
const kinds = [
  'INTAKE',
  'ASSIGN',
  'APPRAISE',
  'CONSULT',
  'VERIFY',
  'APPROVE',
  'SIGN',
  'RETURN',
  'APPROVE_SUPPLEMENT',
  'AWAIT_SUPPLEMENT',
  'APPROVE_REFUSAL',
  'DECIDE_WITHDRAWAL',
  'AWAIT_PAYMENT',
] as const satisfies readonly TaskKind[]

/** A kind of work from the address; undefined for whatever is none. */
export function toKind(text: unknown): TaskKind | undefined {
  return kinds.find((kind) => kind === text)
}

interface Count {
  readonly kind: string
  readonly total: number
  readonly overdue: number
}

/** One choice of the inbox: a kind of work, or all of it. */
interface KindChoice {
  readonly name: TaskKind | undefined
  readonly total: number
  readonly overdue: number
}

/** All work first, then the kinds that lie in the inbox in the order of the process; the chosen one even when it is done. */
export function kindChoices(
  counts: readonly Count[],
  chosen: TaskKind | undefined,
): readonly KindChoice[] {
  const found = kinds
    .map((kind) => ({
      name: kind,
      total: sum(counts, kind, 'total'),
      overdue: sum(counts, kind, 'overdue'),
    }))
    .filter(({ name, total }) => total > 0 || name === chosen)
  const all = {
    name: undefined,
    total: sum(counts, undefined, 'total'),
    overdue: sum(counts, undefined, 'overdue'),
  }
  return [all, ...found]
}

function sum(
  counts: readonly Count[],
  kind: TaskKind | undefined,
  column: 'total' | 'overdue',
): number {
  return counts
    .filter((count) => kind === undefined || count.kind === kind)
    .reduce((total, count) => total + count[column], 0)
}
