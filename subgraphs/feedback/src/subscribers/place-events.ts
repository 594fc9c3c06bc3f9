import type { EventHandlers } from '@motcua/events'
import { putAgency, putOfficer, putProcedure } from '../store/places.ts'

/** Agencies with their calendars and officers with their roles, as `accounts` tells them. */
export const accountEvents: EventHandlers = {
  'accounts.agency-changed.v1': (tx, { payload }) => putAgency(tx, payload),
  'accounts.officer-changed.v1': (tx, { payload }) => putOfficer(tx, payload),
}

/** What procedures are called, so that questions about one can be told from questions about none. */
export const procedureEvents: EventHandlers = {
  'procedures.version-published.v1': (tx, { payload }) => putProcedure(tx, payload),
}
