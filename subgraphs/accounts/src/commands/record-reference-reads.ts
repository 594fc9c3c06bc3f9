import { agenciesWith, findPost, type Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import { insertPersonReads, listReadPersons } from '../store/person-reads.ts'

/** A page that renews itself is one look: what is read again within this time is not entered twice. */
const ONE_LOOK = 15 * 60_000

const writers = new WeakMap<Context, DataLoader<string, true>>()

/** Puts it on record that an officer reads a person whom another part of the system names, e.g. as applicant of a dossier; `purpose` is the screen that asks. */
export async function recordReferenceRead(
  context: Context,
  personId: string,
  purpose: string,
): Promise<void> {
  const { identity } = context
  if (identity?.kind !== 'PERSON' || identity.personId === personId) return
  if (agenciesWith(identity, 'person.read').length === 0) return
  const writer = writers.get(context) ?? createWriter(context, identity, purpose)
  writers.set(context, writer)
  await writer.load(personId)
}

/** One statement for all the persons of a page. */
function createWriter(context: Context, identity: Identity, purpose: string) {
  const { db, now } = context
  const [agencyId = ''] = agenciesWith(identity, 'person.read')
  const post = findPost(identity, 'person.read', { agencyId })

  return new DataLoader<string, true>(async (personIds) => {
    const at = now()
    const reader = { readerId: identity.personId, purpose }
    const since = new Date(at.getTime() - ONE_LOOK)
    const known = new Set(await listReadPersons(db, { ...reader, since, personIds }))
    const fresh = personIds.filter((personId) => !known.has(personId))
    await insertPersonReads(
      db,
      fresh.map((personId) => ({
        ...{ id: newId(), ...reader, officerId: post?.officerId ?? '', agencyId },
        ...{ personId, unknownNumber: null, readAt: at },
      })),
    )
    return personIds.map(() => true as const)
  })
}
