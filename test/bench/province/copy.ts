import { once } from 'node:events'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableColumns, getTableName, type Table } from 'drizzle-orm'
import type { Sql, TransactionSql } from 'postgres'

/** A row as COPY wants its values: texts, or null. Columns that a table must have cannot be forgotten. */
export type CopyRow<T extends Table> = {
  readonly [Key in keyof T['$inferInsert']]: string | number | null
}

/** Gathers rows of one table and writes them by COPY. */
export interface Copier<T extends Table> {
  add(row: CopyRow<T>): void
  /** Takes what was gathered out, to be written later. */
  take(): Chunk
}

/** Rows of a table, ready to be written. */
export interface Chunk {
  readonly statement: string
  readonly rows: readonly string[]
}

/** A copier of these columns of a table; what is left out gets its default. */
export function createCopier<T extends Table>(
  table: T,
  keys: readonly (keyof T['$inferInsert'] & string)[],
): Copier<T> {
  const columns = getTableColumns(table)
  const names = keys.map((key) => nameOf(columns[key], key))
  const statement = `copy ${getTableName(table)} (${names.join(', ')}) from stdin`
  let rows: string[] = []
  return {
    add(row) {
      let line = ''
      for (const key of keys) line += `${line && '\t'}${toText(row[key])}`
      rows.push(`${line}\n`)
    },
    take() {
      const taken = { statement, rows }
      rows = []
      return taken
    },
  }
}

/** Writes a chunk. */
export async function writeChunk(
  client: Sql | TransactionSql,
  { statement, rows }: Chunk,
): Promise<void> {
  if (rows.length === 0) return
  const stream = await client.unsafe(statement).writable()
  const PART = 500
  for (let at = 0; at < rows.length; at += PART)
    if (!stream.write(rows.slice(at, at + PART).join(''))) await once(stream, 'drain')
  stream.end()
  await once(stream, 'finish')
}

function nameOf(column: { name: string; keyAsName: boolean } | undefined, key: string): string {
  if (!column) throw new Error(`There is no column ${key}.`)
  return column.keyAsName ? toSnakeCase(column.name) : column.name
}

function toText(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'number') return String(value)
  return value.includes('\\') ? value.replaceAll('\\', '\\\\') : value
}
