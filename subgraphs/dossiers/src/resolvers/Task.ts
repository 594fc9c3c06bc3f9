import type { TaskResolvers } from '../generated/types.ts'

/** References of a task. */
export const Task: TaskResolvers = {
  dossier: async ({ dossierId }, _, { loaders }) => {
    const dossier = await loaders.dossier.load(dossierId)
    if (!dossier) throw new Error(`Task of a dossier that is gone: ${dossierId}.`)
    return dossier
  },
  assignee: ({ assigneeId }) => (assigneeId ? { __typename: 'Officer', id: assigneeId } : null),
}
