import type { Database } from '@motcua/events'
import { sql } from 'drizzle-orm'

const CALENDARS = 'reporting:calendars'
const REBUILD = 'reporting:rebuild'

/** Calendars stay as they are until the transaction ends; any number of readers at once. */
export async function holdCalendars({ tenantId, query }: Database): Promise<void> {
  const key = `${tenantId}:${CALENDARS}`
  await query.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))`)
}

/** Waits until nobody reckons with the calendars, and lets nobody until the transaction ends. */
export async function lockCalendars({ tenantId, query }: Database): Promise<void> {
  const key = `${tenantId}:${CALENDARS}`
  await query.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** One rebuild at a time, whatever the tenant: the tables that they put in place hold the rows of all. */
export async function lockRebuild({ query }: Database): Promise<void> {
  await query.execute(sql`select pg_advisory_xact_lock(hashtextextended(${REBUILD}, 0))`)
}

/** Lets the rest of the transaction sort and count in memory: for work over all dossiers at once. */
export async function allowMemory({ query }: Database): Promise<void> {
  await query.execute(sql`set local work_mem = '256MB'`)
  await query.execute(sql`set local jit = off`)
}
