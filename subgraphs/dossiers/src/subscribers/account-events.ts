import type { EventHandlers } from '@motcua/events'
import { putAgency, putOfficer } from '../store/terms.ts'

/** Agencies with their calendars, and officers with their roles, are kept as `accounts` tells them. */
export const accountEvents: EventHandlers = {
  'accounts.agency-changed.v1': (tx, { payload }) => putAgency(tx, payload),
  'accounts.officer-changed.v1': (tx, { payload }) => putOfficer(tx, payload),
}
