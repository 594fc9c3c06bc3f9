import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

type Value = string | number | boolean | Date | null

/** A table's columns as statements over many rows name them. */
interface Columns<Row> {
  /** `"tenant_id", "dossier_id", …` */
  readonly names: SQL
  /** The rows column by column, so that as many as there are travel in one statement. */
  readonly select: (rows: readonly Row[]) => SQL
  /** `"version" = excluded."version", …`, without the key of the table. */
  readonly updates: SQL
}

/** The columns of a table, for inserts of as many rows as there are. */
export function columnsOf<Row extends Readonly<Record<keyof Row, Value>>>(
  table: PgTable & { readonly $inferSelect: Row },
  keyColumns: readonly string[],
): Columns<Row> {
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({
    key: key as keyof Row & string,
    name: `"${toSnake(key)}"`,
    type: sql.raw(`${column.getSQLType()}[]`),
  }))
  const changing = columns.filter(({ key }) => !keyColumns.includes(key))
  const list = (parts: readonly string[]) => sql.raw(parts.join(', '))
  return {
    names: list(columns.map(({ name }) => name)),
    select(rows) {
      const values = columns.map(({ key, type }) => {
        const column = `{${rows.map((row) => toElement(row[key])).join(',')}}`
        return sql`${column}::text::${type}`
      })
      return sql`select * from unnest(${sql.join(values, sql`, `)})`
    },
    updates: list(changing.map(({ name }) => `${name} = excluded.${name}`)),
  }
}

/** An element of an array as PostgreSQL reads it. */
function toElement(value: Value): string {
  if (value === null) return 'NULL'
  if (value instanceof Date) return `"${value.toISOString()}"`
  return typeof value === 'string' ? `"${value.replaceAll(/["\\]/g, '\\$&')}"` : String(value)
}

function toSnake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
