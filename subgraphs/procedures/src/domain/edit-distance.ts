/**
 * Whether two words differ by at most `limit` slips: a letter too many, missing, wrong, or two swapped
 * (optimal string alignment). Stops as soon as the limit is passed.
 */
export function isWithin(limit: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > limit) return false
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++)
      line.push(cheapest({ one, other, row, column, before, above, line }))
    if (Math.min(...line) > limit) return false
    before = above
    above = line
  }
  return (above[other.length] ?? limit + 1) <= limit
}

interface Cell {
  readonly one: string
  readonly other: string
  readonly row: number
  readonly column: number
  readonly before: readonly number[]
  readonly above: readonly number[]
  readonly line: readonly number[]
}

function cheapest({ one, other, row, column, before, above, line }: Cell): number {
  const same = one[row - 1] === other[column - 1]
  const straight = Math.min(
    at(above, column) + 1,
    at(line, column - 1) + 1,
    at(above, column - 1) + (same ? 0 : 1),
  )
  const swapped =
    row > 1 &&
    column > 1 &&
    one[row - 1] === other[column - 2] &&
    one[row - 2] === other[column - 1]
  return swapped ? Math.min(straight, at(before, column - 2) + 1) : straight
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY
}
