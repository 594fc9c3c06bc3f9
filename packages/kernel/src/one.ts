/** Makes two ids of the same primitive type impossible to swap. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }

/** The single row that a query is known to return. */
export function one<T>(rows: readonly T[]): T {
  const [row, ...more] = rows
  if (row === undefined || more.length > 0) throw new Error(`Expected one row, got ${rows.length}.`)
  return row
}
