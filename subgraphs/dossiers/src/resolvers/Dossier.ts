import { checkDossier } from '../domain/submit-dossier.ts'
import { vietnamDay } from '../domain/dossier-code.ts'
import { currentPunctuality } from '../domain/punctuality.ts'
import { availableActs, isOfficial, isOwn, mayRead } from '../domain/viewing.ts'
import type { DossierResolvers } from '../generated/types.ts'
import { isIntact } from '../store/history.ts'
import { toId } from './ids.ts'

/** Fields that need more than the row; batched for a page. */
export const Dossier: DossierResolvers = {
  __resolveReference: async ({ id }, { identity, loaders }) => {
    const dossier = await loaders.dossier.load(toId('id', id))
    return dossier && mayRead(identity, dossier) ? dossier : null
  },
  procedure: ({ procedureId }) => ({ __typename: 'Procedure', id: procedureId }),
  procedureVersion: ({ versionId }) => ({ __typename: 'ProcedureVersion', id: versionId }),
  procedureName: async ({ versionId }, _, { loaders }) =>
    (await loaders.terms.load(versionId))?.name ?? '',
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
  applicant: ({ applicantId }) => ({ __typename: 'Person', id: applicantId }),
  receivedAt: ({ clock }) => clock?.receivedAt ?? null,
  dueAt: ({ clock }) => clock?.dueAt ?? null,
  timeLimit: ({ clock }) => clock?.limit ?? null,
  dueDateExplanation: ({ clock }) => clock?.steps ?? [],
  punctuality: async (dossier, _, { loaders, now }) => {
    const found = await loaders.agency.load(dossier.agencyId)
    return found ? currentPunctuality(dossier, found.calendar, now()) : null
  },
  documents: async ({ id, versionId }, _, { loaders }) => {
    const documents = await loaders.documents.load(id)
    return documents.map((document) => ({ ...document, versionId }))
  },
  checklist: async (dossier, _, { loaders, now }) => {
    const [terms, documents] = await Promise.all([
      loaders.terms.load(dossier.versionId),
      loaders.documents.load(dossier.id),
    ])
    if (!terms) throw new Error(`No version ${dossier.versionId}.`)
    return checkDossier(dossier, documents, terms, vietnamDay(now()))
  },
  openTasks: async ({ id }, _, { loaders }) =>
    (await loaders.tasks.load(id)).filter(({ closedAt }) => closedAt === null),
  history: async (dossier, _, { identity, loaders }) => {
    const [entries, found] = await Promise.all([
      loaders.history.load(dossier.id),
      loaders.agency.load(dossier.agencyId),
    ])
    const agencyName = found?.agency.name.vi ?? ''
    const forOfficer = isOfficial(identity, dossier)
    return entries.map((entry) => ({ ...entry, agencyName, forOfficer }))
  },
  historyIntact: async ({ id }, _, { loaders }) => isIntact(await loaders.history.load(id)),
  receipt: async ({ receiptFileId }, _, { loaders }) =>
    receiptFileId ? ((await loaders.file.load(receiptFileId)) ?? null) : null,
  decline: (dossier) => (dossier.decline ? dossier : null),
  proposal: (dossier, _, { identity }) => (isOfficial(identity, dossier) ? dossier.proposal : null),
  contact: (dossier, _, { identity }) => {
    const entitled = isOwn(identity, dossier) || isOfficial(identity, dossier)
    return entitled ? dossier.contact : { ...dossier.contact, idNumber: null }
  },
  availableActs: async (dossier, _, { identity, loaders }) =>
    availableActs(identity, dossier, await loaders.tasks.load(dossier.id)),
}
