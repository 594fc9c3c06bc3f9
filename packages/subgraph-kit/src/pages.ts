import { badInput } from '@motcua/kernel'

/** Largest page of any list. */
export const maxPageSize = 100

/** Rows asked for: 20 unless told, never more than a hundred, whatever a variable says. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize)
    throw badInput('first', { vi: `số từ 1 đến ${maxPageSize}`, en: `1 to ${maxPageSize}` })
  return size
}

/** An opaque cursor from the sort key of a row. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The sort key inside a cursor, undefined for the first page; a cursor we did not make is bad input. */
export function decodeCursor(
  cursor: string | null | undefined,
  length: number,
): readonly (string | number | null)[] | undefined {
  if (!cursor) return undefined
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(key) && key.length === length) return key as (string | number | null)[]
  } catch {
    // falls through to the answer for every cursor that is not ours
  }
  throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
}

/** A connection from rows read one beyond the page. */
export function toConnection<Row>(
  rows: readonly Row[],
  size: number,
  keyOf: (row: Row) => readonly (string | number | null)[],
) {
  const nodes = rows.slice(0, size)
  const last = nodes.at(-1)
  return {
    edges: nodes.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) })),
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last === undefined ? null : encodeCursor(keyOf(last)),
    },
  }
}
