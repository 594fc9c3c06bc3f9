import type { LapseKind } from '@motcua/graph-client/schema'

/** Kinds of lapse in the order of the page, as addresses name them. */
export const lapseWords = {
  UNOPENED: 'chua-mo',
  FORWARD_OVERDUE: 'chua-chuyen',
  FORWARDED_LATE: 'chuyen-tre',
  UNASSIGNED: 'khong-phan-cong',
  NOT_RECORDED: 'thieu-y-kien',
} as const satisfies Readonly<Record<LapseKind, string>>

/** Every kind. */
export const lapseKinds = Object.keys(lapseWords) as readonly LapseKind[]

/** Kinds that stand open now, whatever the days. */
const standing: readonly LapseKind[] = ['UNOPENED', 'FORWARD_OVERDUE']

/** Whether a kind stands open now and can be put right. */
export function isStanding(kind: LapseKind): boolean {
  return standing.includes(kind)
}

/** A kind from an address; the first for whatever is none. */
export function toLapseKind(word: unknown): LapseKind {
  return lapseKinds.find((kind) => lapseWords[kind] === word) ?? 'UNOPENED'
}
