import type { DossierLookUpResolvers } from '../generated/types.ts'

/** What anybody may know: no name, no answers, only how far it is. */
export const DossierLookUp: DossierLookUpResolvers = {
  code: ({ code }) => code ?? '',
  procedureName: async ({ versionId }, _, { loaders }) =>
    (await loaders.terms.load(versionId))?.name ?? '',
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
  receivedAt: ({ clock, createdAt }) => clock?.receivedAt ?? createdAt,
  dueAt: ({ clock }) => clock?.dueAt ?? null,
  stepsDone: async ({ id }, _, { loaders }) => {
    const closed = (await loaders.tasks.load(id)).filter(({ closedAt }) => closedAt !== null)
    return new Set(closed.map(({ stepId }) => stepId)).size
  },
  stepsTotal: async ({ versionId }, _, { loaders }) =>
    (await loaders.terms.load(versionId))?.process?.steps.length ?? 0,
}
