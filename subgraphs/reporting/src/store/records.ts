import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** A table's columns as statements over many rows name them. */
interface Columns {
  /** `"tenant_id", "dossier_id", …` */
  readonly names: SQL
  /** The same by the keys of rows: `"tenantId", "dossierId", …` */
  readonly keys: SQL
  /** `"tenantId" smallint, …` */
  readonly definitions: SQL
  /** `"version" = excluded."version", …`, without the key of the table. */
  readonly updates: SQL
}

/** The columns of a table, for inserts from one JSON text: as many rows as there are, in one statement. */
export function columnsOf(table: PgTable, keyColumns: readonly string[]): Columns {
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({
    key,
    name: toSnake(key),
    type: column.getSQLType(),
  }))
  const changing = columns.filter(({ key }) => !keyColumns.includes(key))
  const list = (parts: readonly string[]) => sql.raw(parts.join(', '))
  return {
    names: list(columns.map(({ name }) => `"${name}"`)),
    keys: list(columns.map(({ key }) => `"${key}"`)),
    definitions: list(columns.map(({ key, type }) => `"${key}" ${type}`)),
    updates: list(changing.map(({ name }) => `"${name}" = excluded."${name}"`)),
  }
}

function toSnake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
