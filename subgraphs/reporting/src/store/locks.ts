import type { Database } from '@motcua/events'
import { sql } from 'drizzle-orm'

const CALENDARS = 'reporting:calendars'

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

/** Lets the rest of the transaction sort and count in memory: for work over all dossiers at once. */
export async function allowMemory({ query }: Database): Promise<void> {
  await query.execute(sql`set local work_mem = '256MB'`)
  await query.execute(sql`set local jit = off`)
}
