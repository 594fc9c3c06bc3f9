import { isOwn } from '../domain/viewing.ts'
import { unitAtWork, whatToMend } from '../domain/look-up-view.ts'
import type { Context } from '../context.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { DossierLookUpResolvers, LookUpDetailsResolvers } from '../generated/types.ts'
import { lookUpPath } from '../profile-rules.ts'

type Shown = Context['profile']['lookUp']['shows'][number]

/** What anybody may know: how far it is; all else for whoever proved their right to see it (TT 01/2018 Đ16). */
export const DossierLookUp: DossierLookUpResolvers = {
  dossierCode: ({ dossier }) => dossier.code,
  state: ({ dossier }) => dossier.state,
  stepsDone: async ({ dossier }, _, { loaders }) => {
    const tasks = await loaders.tasks.load(dossier.id)
    const closed = tasks.filter(({ closedAt }) => closedAt !== null)
    return new Set(closed.map(({ stepId }) => stepId)).size
  },
  stepsTotal: async ({ dossier }, _, { loaders }) =>
    (await loaders.terms.load(dossier.versionId))?.process?.steps.length ?? 0,
  details: (found) => (found.proved ? found.dossier : null),
}

/** The fields that the profile lists; what it does not list stays unsaid. */
export const LookUpDetails: LookUpDetailsResolvers = {
  dossierId: (dossier, _, { identity }) => (isOwn(identity, dossier) ? dossier.id : null),
  procedureName: async ({ versionId }, _, { loaders }) =>
    (await loaders.terms.load(versionId))?.name ?? '',
  qrPath: async (dossier, _, context) => (shows(context, 'QR') ? qrPathOf(dossier, context) : null),
  agency: ({ agencyId }, _, context) =>
    shows(context, 'RECEIVING_AGENCY') ? { __typename: 'Agency', id: agencyId } : null,
  processingUnit: async ({ id }, _, context) => {
    if (!shows(context, 'PROCESSING_UNIT')) return null
    const { loaders } = context
    const open = (await loaders.tasks.load(id)).find(({ closedAt }) => closedAt === null)
    const found = open && (await loaders.agency.load(open.agencyId))
    if (!found) return null
    const assignee = open.assigneeId ? await loaders.officer.load(open.assigneeId) : undefined
    return unitAtWork(open, found.agency, assignee)
  },
  applicantName: ({ contact, organisation }, _, context) =>
    shows(context, 'APPLICANT') ? (organisation?.name ?? contact.fullName) : null,
  receivedAt: ({ clock }, _, context) =>
    shows(context, 'RECEIVED_AT') ? (clock?.receivedAt ?? null) : null,
  dueAt: ({ clock }, _, context) => (shows(context, 'DUE_AT') ? (clock?.dueAt ?? null) : null),
  supplement: (dossier, _, context) => (shows(context, 'SUPPLEMENT') ? whatToMend(dossier) : []),
}

/** Path of a dossier's QR code; null before there is a receipt. */
export async function qrPathOf(
  { id, code }: Dossier,
  { loaders, profile }: Context,
): Promise<string | null> {
  if (code === null) return null
  const found = await loaders.lookUpKey.load(id)
  return found ? lookUpPath(profile, code, found.key) : null
}

function shows({ profile }: Context, what: Shown): boolean {
  return profile.lookUp.shows.includes(what)
}
