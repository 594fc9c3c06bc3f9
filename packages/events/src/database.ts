import type { PgDatabase } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'

/** A connection or a transaction of one tenant: store functions never care which. */
export interface Database {
  /** The province's installation; first in every key. */
  readonly tenantId: number
  readonly query: PgDatabase<PostgresJsQueryResultHKT>
}
