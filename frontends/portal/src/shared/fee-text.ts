import { formatMoney } from '@motcua/ui'
import type { Text } from './useText.ts'

interface FeeAmount {
  readonly amount: number | null
  readonly per: string
}

/** A fee in words: `Miễn phí`, `8.000 ₫ mỗi bản`, or that it is not known yet. */
export function feeText({ amount, per }: FeeAmount, text: Text): string {
  if (amount === null) return text('fee.unknown')
  if (amount === 0) return text('fee.free')
  const money = formatMoney(amount)
  return per === 'DOSSIER' ? money : text(`fee.per.${per}`, { money })
}

/** The fees of a procedure in one line, for a card. */
export function feesInShort(fees: readonly FeeAmount[], text: Text): string {
  if (fees.length === 0) return text('fee.none')
  if (fees.some(({ amount }) => amount === null)) return text('fee.unknown')
  const owed = fees.filter(({ amount }) => amount !== null && amount > 0)
  const [first] = owed
  if (!first) return text('fee.free')
  return owed.length === 1 && fees.length === 1 ? feeText(first, text) : text('fee.several')
}
