import type { Database } from '@motcua/events'
import { can, type Role } from '@motcua/identity'
import { isId } from '@motcua/kernel'
import type { Feedback } from '../domain/feedback/feedback.ts'
import { findOfficer, type OfficerAtWork } from '../store/places.ts'

/** An officer in post in the agency of the feedback who may answer it; undefined where they are not. */
export async function findFitOfficer(
  tx: Database,
  officerId: string,
  { agencyId }: Feedback,
): Promise<OfficerAtWork | undefined> {
  const officer = isId(officerId) ? await findOfficer(tx, officerId) : undefined
  if (!officer?.active || officer.agencyId !== agencyId) return undefined
  const post = { officerId, agencyId, unitId: null, roles: officer.roles as readonly Role[] }
  const { personId, name: displayName } = officer
  const identity = { kind: 'PERSON', personId, displayName, idNumber: null } as const
  return can({ ...identity, memberships: [post] }, 'feedback.answer', { agencyId })
    ? officer
    : undefined
}
