import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

type Value = string | number | boolean | Date | null

/** A table's columns as statements over many rows name them. */
interface Columns<Row> {
  /** `"tenant_id", "dossier_id", …` */
  readonly names: SQL
  /** The rows column by column, so that as many as there are travel in one statement. */
  readonly select: (rows: readonly Row[]) => SQL
  /** The names as text, and with the names that rows have here. */
  readonly list: string
  readonly aliases: string
  /** A row as COPY reads it. */
  readonly toLine: (row: Row) => string
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
  const list = columns.map(({ name }) => name).join(', ')
  return {
    names: sql.raw(list),
    list,
    aliases: columns.map(({ key, name }) => `${name} as "${key}"`).join(', '),
    toLine(row) {
      return `${columns.map(({ key }) => toField(row[key])).join('\t')}\n`
    },
    select(rows) {
      const values = columns.map(({ key, type }) => {
        const column = `{${rows.map((row) => toElement(row[key])).join(',')}}`
        return sql`${column}::text::${type}`
      })
      return sql`select * from unnest(${sql.join(values, sql`, `)})`
    },
    updates: sql.raw(changing.map(({ name }) => `${name} = excluded.${name}`).join(', ')),
  }
}

/** An element of an array as PostgreSQL reads it. */
function toElement(value: Value): string {
  if (value === null) return 'NULL'
  if (value instanceof Date) return `"${value.toISOString()}"`
  return typeof value === 'string' ? `"${value.replaceAll(/["\\]/g, '\\$&')}"` : String(value)
}

const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value as COPY reads it. */
function toField(value: Value): string {
  if (value === null) return '\\N'
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'string' || !special.test(value)) return String(value)
  return value.replaceAll(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? `\\${sign}`)
}

function toSnake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
