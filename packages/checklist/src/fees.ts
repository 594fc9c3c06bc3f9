import type { Answers, Channel, Fee } from './types.ts'
import { conditionHolds } from './conditions.ts'

/** The fees and charges owed for the channel and the answers (as pruned). */
export function feesOwed(fees: readonly Fee[], answers: Answers, channel: Channel): readonly Fee[] {
  return fees.filter(
    ({ channels, condition }) =>
      channels.includes(channel) && (!condition || conditionHolds(condition, answers)),
  )
}

/** Sum in đồng of the fees counted by dossier; null where one of them is not known. */
export function feeTotalOf(owed: readonly Fee[]): number | null {
  return owed
    .filter(({ per }) => per === 'DOSSIER')
    .reduce<number | null>(
      (sum, { amount }) => (sum === null || amount === null ? null : sum + amount),
      0,
    )
}
