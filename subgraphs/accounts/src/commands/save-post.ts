import type { Database } from '@motcua/events'
import { isId, ok, type Result } from '@motcua/kernel'
import {
  listChanges,
  type AdministrationAct,
  type WrittenBasis,
} from '../domain/administration-entry.ts'
import { administersUntil, checkPost, describePost } from '../domain/check-post.ts'
import type { Officer } from '../domain/officer.ts'
import { refuseWith, type AccountRefusal } from '../domain/refusals.ts'
import { countOtherAdministrators } from '../store/administered-officers.ts'
import { findAgency } from '../store/agencies.ts'
import { lock } from '../store/locks.ts'
import { listUnits } from '../store/units.ts'
import type { Done, Moment } from './administer.ts'
import { saveOfficer } from './save-officer.ts'

interface SavePost {
  readonly act: AdministrationAct
  /** The post as it stands; undefined for a new one. */
  readonly before: Officer | undefined
  readonly after: Officer
  readonly basis: WrittenBasis
}

/** Writes a post with its event and what the log says of it, where it is valid and somebody can still administer. */
export async function savePost(
  tx: Database,
  { act, before, after, basis }: SavePost,
  { at, today }: Moment,
): Promise<Result<Done, AccountRefusal>> {
  if (before && (await wouldLockOut(tx, { before, after, today })))
    return refuseWith('LAST_ADMINISTRATOR')
  const unitNames = await findUnits(tx, before?.unitId, after.unitId)
  const agency = await findAgency(tx, after.agencyId)
  if (!agency) return refuseWith('SUBJECT_NOT_FOUND')
  if (act !== 'POST_ENDED') {
    const unit = after.unitId === null ? undefined : (unitNames.get(after.unitId) ?? null)
    const checked = checkPost(after, { agency, unit })
    if (!checked.ok) return checked
  }

  await saveOfficer(tx, after, at)
  const nameOf = (post: Officer) =>
    post.unitId ? (unitNames.get(post.unitId)?.name.vi ?? null) : null
  const changes = listChanges(
    before ? describePost(before, nameOf(before)) : {},
    describePost(after, nameOf(after)),
  )
  const entry = { act, subjectId: after.id, subjectName: after.name, agencyId: agency.id } as const
  return ok({ id: after.id, entry: changes.length > 0 ? { ...entry, changes, basis } : null })
}

/** Two administrators who end each other's posts at once wait for one another. */
async function wouldLockOut(
  tx: Database,
  {
    before,
    after,
    today,
  }: { readonly before: Officer; readonly after: Officer; readonly today: string },
): Promise<boolean> {
  const day = administersUntil(before, after, today)
  if (day === undefined) return false
  await lock(tx, 'administrators')
  return (await countOtherAdministrators(tx, { officerId: before.id, day })) === 0
}

async function findUnits(tx: Database, ...ids: (string | null | undefined)[]) {
  const known = ids.filter((id): id is string => typeof id === 'string' && isId(id))
  const units = known.length > 0 ? await listUnits(tx, known) : []
  return new Map(units.map((unit) => [unit.id, unit]))
}
