import type { TaskResolvers } from '../generated/types.ts'

/** References of a task. */
export const Task: TaskResolvers = {
  dossier: async ({ dossierId }, _, { loaders }) => {
    const dossier = await loaders.dossier.load(dossierId)
    if (!dossier) throw new Error(`Task of a dossier that is gone: ${dossierId}.`)
    return dossier
  },
  ways: async ({ dossierId, stepId }, _, { loaders }) => {
    const dossier = await loaders.dossier.load(dossierId)
    const terms = dossier && (await loaders.terms.load(dossier.versionId))
    const step = terms?.process?.steps.find(({ id }) => id === stepId)
    if (step?.follow !== 'ONE' || step.next.length < 2) return []
    return step.next.map((id) => ({ stepId: id, name: step.choices[id] ?? id }))
  },
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
  assignee: ({ assigneeId }) => (assigneeId ? { __typename: 'Officer', id: assigneeId } : null),
}
