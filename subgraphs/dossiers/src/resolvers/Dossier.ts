import { checkDossier } from '../domain/submit-dossier.ts'
import { vietnamDay } from '../domain/dossier-code.ts'
import { clockStoppedAt } from '../domain/clock.ts'
import { currentPunctuality } from '../domain/punctuality.ts'
import { availableActs, isOfficial, isOwn, mayRead } from '../domain/viewing.ts'
import type { Dossier as Model } from '../domain/dossier.ts'
import { standingActs } from '../domain/standing-acts.ts'
import { draftedSupplement, openSupplement, type SupplementRequest } from '../domain/supplement.ts'
import type { DossierResolvers } from '../generated/types.ts'
import { isIntact } from '../store/history.ts'
import { checkOf } from './DossierCheck.ts'
import { dossierOwnerFields } from './dossier-owner-fields.ts'
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
  organisation: ({ organisation }) =>
    organisation && { __typename: 'Organisation', id: organisation.organisationId },
  onBehalfOf: ({ organisation }) => organisation,
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
  ...dossierOwnerFields,
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
  payment: async ({ id }, _, { loaders }) => (await loaders.payment.load(id)) ?? null,
  decline: (dossier) => (dossier.decline ? dossier : null),
  proposal: (dossier, _, { identity }) => (isOfficial(identity, dossier) ? dossier.proposal : null),
  contact: (dossier, _, { identity }) => {
    const entitled = isOwn(identity, dossier) || isOfficial(identity, dossier)
    return entitled ? dossier.contact : { ...dossier.contact, idNumber: null }
  },
  availableActs: async (dossier, _, { identity, loaders, now }) => [
    ...availableActs(identity, dossier, await loaders.tasks.load(dossier.id)),
    ...standingActs(identity, dossier, now()),
  ],
  check: (dossier, _, context) => checkOf(dossier, context),
  supplement: (dossier) => withDossier(dossier, openSupplement(dossier)),
  supplementDraft: (dossier, _, { identity }) =>
    isOfficial(identity, dossier) ? withDossier(dossier, draftedSupplement(dossier)) : null,
  supplements: (dossier) =>
    dossier.supplements
      .filter(({ requestedAt }) => requestedAt !== null)
      .map((request) => ({ ...request, dossier })),
  clockStops: ({ clock }) => clock?.stops ?? [],
  clockStoppedAt: ({ clock }) => {
    const since = clockStoppedAt(clock)
    return since === null ? null : new Date(since)
  },
  refusalProposal: (dossier, _, { identity }) =>
    isOfficial(identity, dossier) ? dossier.refusalProposal : null,
  ending: (dossier) => dossier.end && { ...dossier.end, dossier },
}

function withDossier(dossier: Model, request: SupplementRequest | undefined) {
  return request ? { ...request, dossier } : null
}
