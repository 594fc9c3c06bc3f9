import { formatMoney, formatNumber } from '@motcua/ui'
import type { Text } from '../useText.ts'

/** A text as the contract or the checklist has it. */
interface LineText {
  readonly vi: string
  readonly en?: string | null | undefined
}

/** A fee as reckoned: by the server, or by the same evaluator here. */
export interface FeeLineView {
  readonly feeId: string
  readonly name: LineText
  readonly per: string
  readonly unitAmount: number | null
  readonly quantity: number | null
  readonly amount: number | null
  readonly exemption: {
    readonly name: LineText
    readonly basis: string
    readonly percent: number
  } | null
  readonly due: number | null
}

/** What a line comes to, in words; what is set or counted later is said so. */
export function dueText({ due, unitAmount }: FeeLineView, text: Text): string {
  if (due !== null) return due === 0 ? text('fee.nothing') : formatMoney(due)
  return unitAmount === null ? text('fee.unknown') : text('fee.countedLater')
}

/** How a line was reckoned: `3 bản × 8.000 ₫`; empty where there is nothing to explain. */
export function reckoningText({ per, unitAmount, quantity }: FeeLineView, text: Text): string {
  if (per === 'DOSSIER' || unitAmount === null || unitAmount === 0) return ''
  const money = formatMoney(unitAmount)
  if (quantity === null) return text(`fee.per.${per}`, { money })
  return text(`fee.times.${per}`, { count: formatNumber(quantity), money })
}
