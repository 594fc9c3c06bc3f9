import type { Database } from '@motcua/events'
import { isId, ok, type Result } from '@motcua/kernel'
import { refuseWith, type AccountRefusal } from '../domain/refusals.ts'
import { findAgencyByIdentifier, listAgencyVersions } from '../store/administered-agencies.ts'
import { findAgency } from '../store/agencies.ts'
import { readAgency, type AgencyWithParts } from './save-agency.ts'

/** What acts on an agency wait for, one after another. */
export function agencySubject(agencyId: string): string {
  return `agency:${agencyId}`
}

/** The agency at work that was seen in this version, with all that belongs to it. */
export async function loadSeenAgency(
  tx: Database,
  agencyId: string,
  seenVersion: number | undefined,
): Promise<Result<AgencyWithParts, AccountRefusal>> {
  const found = isId(agencyId) ? await readAgency(tx, agencyId) : undefined
  if (!found) return refuseWith('SUBJECT_NOT_FOUND')
  if (!found.agency.active) return refuseWith('AGENCY_DISSOLVED')
  if (seenVersion === undefined) return ok(found)
  const [row] = await listAgencyVersions(tx, [agencyId])
  return row?.version === seenVersion ? ok(found) : refuseWith('CHANGED_MEANWHILE')
}

/** Whether identifier and place are free for this agency: nobody else's, and not below itself. */
export async function checkPlace(
  tx: Database,
  wanted: { readonly id: string; readonly identifier: string; readonly parentId: string | null },
): Promise<Result<string | null, AccountRefusal>> {
  const holder = await findAgencyByIdentifier(tx, wanted.identifier)
  if (holder && holder.id !== wanted.id)
    return refuseWith('IDENTIFIER_TAKEN', { detail: holder.name.vi })
  if (wanted.parentId === null) return ok(null)

  const parent = isId(wanted.parentId) ? await findAgency(tx, wanted.parentId) : undefined
  if (!parent?.active) return refuseWith('PARENT_INVALID')
  for (let above: typeof parent | undefined = parent; above;) {
    if (above.id === wanted.id) return refuseWith('PARENT_INVALID')
    above = above.parentId ? await findAgency(tx, above.parentId) : undefined
  }
  return ok(parent.name.vi)
}
