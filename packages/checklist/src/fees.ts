import type { Answers, Channel, Fee, FeeEntry, FeeLine, FeeReckoning } from './types.ts'
import { conditionHolds } from './conditions.ts'
import { findExemption } from './fee-exemptions.ts'
import { feeQuantity, feeUnits, type FeeUnits } from './fee-quantity.ts'

/** What decides what is to pay. */
export interface FeeFacts {
  /** As pruned. */
  readonly answers: Answers
  readonly attachedDocumentIds: readonly string[]
  readonly channel: Channel
  /** Case of the procedure; null or absent for the ordinary one. */
  readonly caseCode?: string | null | undefined
  /** Today as an ISO date in Vietnam; exemptions by age rest without it. */
  readonly today?: string | undefined
  /** What the clerk entered. */
  readonly entries?: readonly FeeEntry[] | undefined
}

/** The fees and charges owed for channel, case and answers (as pruned). */
export function feesOwed(
  fees: readonly Fee[],
  { answers, channel, caseCode }: Pick<FeeFacts, 'answers' | 'channel' | 'caseCode'>,
): readonly Fee[] {
  return fees.filter(
    ({ channels, condition, cases }) =>
      channels.includes(channel) &&
      (!cases || (!!caseCode && cases.includes(caseCode))) &&
      (!condition || conditionHolds(condition, answers)),
  )
}

/** What is to pay for a dossier, line by line: the one reckoning of browser, desk and domain. */
export function reckonFees(fees: readonly Fee[], facts: FeeFacts): FeeReckoning {
  const lines = feesOwed(fees, facts).map((fee) => reckonFee(fee, facts))
  const total = lines.reduce<number | null>(
    (sum, { due }) => (sum === null || due === null ? null : sum + due),
    0,
  )
  return { lines, total }
}

function reckonFee(fee: Fee, facts: FeeFacts): FeeLine {
  const entry = facts.entries?.find(({ feeId }) => feeId === fee.id)
  const unitAmount = fee.amount ?? wholeOrNull(entry?.amount)
  const units = feeUnits(fee, facts.answers, wholeOrNull(entry?.quantity))
  const amount =
    unitAmount === null || !units ? freeOrNull(unitAmount) : priceOf(fee, unitAmount, units)
  const exemption = findExemption(fee, facts, entry)
  return {
    feeId: fee.id,
    name: fee.name,
    kind: fee.kind,
    per: fee.per,
    unitAmount,
    quantity: units ? feeQuantity(units) : null,
    amount,
    exemption,
    due: reduced(amount, exemption?.percent ?? 0),
  }
}

/** What costs nothing needs no counting. */
function freeOrNull(unitAmount: number | null): number | null {
  return unitAmount === 0 ? 0 : null
}

/** A complete exemption needs no amount; a part of a đồng is the payer's. */
function reduced(amount: number | null, percent: number): number | null {
  if (percent >= 100) return 0
  return amount === null ? null : amount - Math.ceil((amount * percent) / 100)
}

function priceOf({ further, most }: Fee, unitAmount: number, units: FeeUnits): number {
  return units.reduce((sum, { count, times }) => {
    const atFirst = further ? Math.min(count, further.from - 1) : count
    const price = atFirst * unitAmount + (count - atFirst) * (further?.amount ?? 0)
    return sum + Math.min(price, most ?? price) * times
  }, 0)
}

function wholeOrNull(value: number | null | undefined): number | null {
  return Number.isSafeInteger(value) && value !== null && value !== undefined && value >= 0
    ? value
    : null
}
