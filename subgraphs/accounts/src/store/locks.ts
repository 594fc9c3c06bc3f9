import type { Database } from '@motcua/events'
import { sql } from 'drizzle-orm'

/** Lets one transaction at a time go on under this name; held until it ends, and takes no transaction id. */
export async function lock({ tenantId, query }: Database, name: string): Promise<void> {
  const key = `${tenantId}:${name}`
  await query.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}
