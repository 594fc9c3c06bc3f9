import type { NewEvent } from '@motcua/events'
import { isInPost, type Officer } from '../domain/officer.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'

/** The event that tells of a post as it is now. */
export function toOfficerChanged(
  officer: Officer,
  occurredAt: Date,
): NewEvent<'accounts.officer-changed.v1'> {
  const { id, personId, name, title, agencyId, unitId, roles } = officer
  return {
    type: 'accounts.officer-changed.v1',
    key: id,
    occurredAt,
    payload: {
      officerId: id,
      ...{ personId, name, title, agencyId, unitId },
      roles: [...roles],
      active: isInPost(officer, vietnameseDay(occurredAt)),
    },
  }
}
