import { can } from '@motcua/identity'
import { currentPunctuality } from '../domain/punctuality.ts'
import { maskNumber, toInitials } from '../domain/masking.ts'
import type { DossierRecordResolvers, RecordedTaskResolvers } from '../generated/types.ts'
import { toId } from './ids.ts'

/** What analysts see of a dossier; batched for a page. No field here gives out what the mask covers. */
export const DossierRecord: DossierRecordResolvers = {
  __resolveReference: async ({ id }, { identity, loaders }) => {
    if (!can(identity, 'dossier.read-masked')) return null
    const dossier = await loaders.dossier.load(toId('id', id))
    return dossier?.clock ? dossier : null
  },
  code: ({ code }) => code ?? '',
  procedure: ({ procedureId }) => ({ __typename: 'Procedure', id: procedureId }),
  procedureName: async ({ versionId }, _, { loaders }) =>
    (await loaders.terms.load(versionId))?.name ?? '',
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
  applicant: ({ contact, organisation }) => {
    const number = organisation?.taxCode ?? contact.idNumber
    return {
      kind: organisation ? ('ORGANISATION' as const) : ('PERSON' as const),
      initials: toInitials(organisation?.name ?? contact.fullName),
      idNumber: number === null ? null : maskNumber(number),
    }
  },
  receivedAt: ({ id, clock }) => {
    if (clock) return clock.receivedAt
    throw new Error(`Dossier ${id} was never received.`)
  },
  dueAt: ({ clock }) => clock?.dueAt ?? null,
  punctuality: async (dossier, _, { loaders, now }) => {
    const found = await loaders.agency.load(dossier.agencyId)
    return found ? currentPunctuality(dossier, found.calendar, now()) : null
  },
  supplementRequests: ({ supplements }) =>
    supplements.filter(({ requestedAt }) => requestedAt !== null).length,
  documents: async ({ id, versionId }, _, { loaders }) => {
    const [documents, terms] = await Promise.all([
      loaders.documents.load(id),
      loaders.terms.load(versionId),
    ])
    return documents.map(({ documentId, fileId, copyKind, attachedAt }) => ({
      ...{ documentId, copyKind, attachedAt, digitised: fileId !== null },
      name: terms?.documents.find((wanted) => wanted.id === documentId)?.name ?? { vi: documentId },
    }))
  },
  history: async ({ id }, _, { loaders }) => {
    const entries = await loaders.history.load(id)
    return entries.map(({ number, act, at, state, officerId }) => ({
      ...{ number, act: act.type, at, state, byOfficer: officerId !== null },
    }))
  },
  openTasks: async ({ id }, _, { loaders }) =>
    (await loaders.tasks.load(id)).filter(({ closedAt }) => closedAt === null),
}

/** Work that waits, by agency and role. */
export const RecordedTask: RecordedTaskResolvers = {
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
}
