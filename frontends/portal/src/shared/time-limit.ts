import { formatNumber } from '@motcua/ui'
import type { Text } from './useText.ts'

/** A time limit as the contract has it; unit as `TimeUnit`. */
export interface TimeLimit {
  readonly quantity: number
  readonly unit: string
}

/** A time limit in words: `1 ngày làm việc`, `Trong ngày`. */
export function timeLimitText({ quantity, unit }: TimeLimit, text: Text): string {
  return unit === 'SAME_DAY'
    ? text('timeLimit.SAME_DAY')
    : text(`timeLimit.${unit}`, { count: quantity, shown: formatNumber(quantity) })
}

interface Limited {
  readonly timeLimits: readonly TimeLimit[]
}

/** The usual time limit over all ways in, and whether there are others. */
export function usualLimit(
  channels: readonly Limited[],
): { readonly limit: TimeLimit; readonly hasOthers: boolean } | undefined {
  const limits = channels.flatMap(({ timeLimits }) => timeLimits)
  const [limit] = limits
  if (!limit) return undefined
  const hasOthers = limits.some(
    ({ quantity, unit }) => quantity !== limit.quantity || unit !== limit.unit,
  )
  return { limit, hasOthers }
}
