import { sql, type Placeholder, type SQL } from 'drizzle-orm'
import { smallint, timestamp, type PgColumn } from 'drizzle-orm/pg-core'

/** The province's installation; first in every key and index. */
export function tenant() {
  return smallint().notNull()
}

/** An instant with its time zone. */
export function instant() {
  return timestamp({ withTimezone: true })
}

/** `column = any($1)`: one prepared statement for any number of ids. */
export function isAnyOf(column: PgColumn, ids: readonly string[] | Placeholder): SQL {
  return sql`${column} = any(${sql.param(ids)}::uuid[])`
}
