import type { EventHandlers } from '@motcua/events'
import type { Calendar } from '@motcua/working-time'
import { putAgency } from '../commands/put-agency.ts'
import type { ClockRules } from '../domain/clock-marks.ts'
import { putOfficer } from '../store/directory.ts'

/** Agencies with their calendars, and officers with their roles, are kept as `accounts` tells them. */
export function accountEvents(rules: ClockRules): EventHandlers {
  return {
    'accounts.agency-changed.v1': (tx, { payload }) => {
      const { agencyId: id, identifier, name, level, fieldCodes, active } = payload
      const calendar = payload.calendar as unknown as Calendar
      return putAgency(tx, rules, { id, identifier, name, level, fieldCodes, calendar, active })
    },
    'accounts.officer-changed.v1': (tx, { payload }) => {
      const { officerId: id, personId, name, agencyId, roles, active } = payload
      return putOfficer(tx, { id, personId, name, agencyId, roles, active })
    },
  }
}
