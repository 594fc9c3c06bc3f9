import type { PgDatabase } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'

/** A connection or a transaction of one tenant: store functions never care which. */
export interface Database {
  /** The province's installation; first in every key. */
  readonly tenantId: number
  readonly query: PgDatabase<PostgresJsQueryResultHKT>
  /** The same for a pool of connections and all its transactions: what is kept in memory of its rows belongs to it. */
  readonly pool: object
}
