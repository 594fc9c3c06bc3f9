import type { FeeEntry } from '@motcua/checklist'
import type { FeeEntryInput } from '@motcua/graph-client/schema'

/** The entries with a change to one fee; what else was entered of it stays. */
export function withEntry(
  entries: readonly FeeEntry[],
  feeId: string,
  change: Omit<FeeEntry, 'feeId'>,
): readonly FeeEntry[] {
  const known = entries.find((entry) => entry.feeId === feeId) ?? { feeId }
  return [...entries.filter((entry) => entry !== known), { ...known, ...change }]
}

/** The entries as the API takes them: what was left out stays out. */
export function toFeeInputs(entries: readonly FeeEntry[]): readonly FeeEntryInput[] {
  return entries.map(({ feeId, amount, quantity, exemptionId }) => ({
    feeId,
    ...(amount !== undefined && { amount }),
    ...(quantity !== undefined && { quantity }),
    ...(exemptionId !== undefined && { exemptionId }),
  }))
}
