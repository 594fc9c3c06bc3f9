/** A repeatable stream of chances: the same seed builds the same province. */
export interface Dice {
  /** A number from 0 up to but not 1. */
  next(): number
  /** A whole number from 0 up to but not `many`. */
  below(many: number): number
  pick<Value>(values: readonly Value[]): Value
}

/** Dice from a seed (mulberry32). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (many: number) => Math.floor(next() * many)

  return {
    next,
    below,
    pick<Value>(values: readonly Value[]) {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('There is nothing to pick from.')
      return value
    },
  }
}

/** Draws from values of which the first are the most frequent: the n-th weighs 1 / n^skew. */
export function createSkewedDraw<Value>(
  values: readonly Value[],
  skew: number,
): (dice: Dice) => Value {
  let sum = 0
  const bounds = values.map((_, index) => (sum += 1 / (index + 1) ** skew))
  return function draw(dice) {
    const mark = dice.next() * sum
    let [low, high] = [0, bounds.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((bounds[middle] ?? 0) > mark) high = middle
      else low = middle + 1
    }
    const value = values[low]
    if (value === undefined) throw new Error('There is nothing to draw from.')
    return value
  }
}
