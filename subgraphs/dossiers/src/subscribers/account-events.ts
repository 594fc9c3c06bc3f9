import type { Database, EventHandlers, LogRow } from '@motcua/events'
import { forgetAgency, putAgency, putOfficer } from '../store/terms.ts'

/** Agencies with their calendars, and officers with their roles, are kept as `accounts` tells them. */
export const accountEvents: EventHandlers = {
  'accounts.agency-changed.v1': (tx, { payload }) => putAgency(tx, payload),
  'accounts.officer-changed.v1': (tx, { payload }) => putOfficer(tx, payload),
}

/** What is known of agencies is read again once a change of theirs is committed. */
export function forgetChanged(db: Database, rows: readonly LogRow[]): void {
  for (const { type, key } of rows) if (type === 'accounts.agency-changed.v1') forgetAgency(db, key)
}
