import type { SupplementChangeResolvers } from '../generated/types.ts'

/** Old and new value of what was changed; of a paper its files. */
export const SupplementChange: SupplementChangeResolvers = {
  before: ({ kind, before }) => (kind === 'QUESTION' ? before : null),
  after: ({ kind, after }) => (kind === 'QUESTION' ? after : null),
  fileBefore: async ({ kind, before }, _, { loaders }) =>
    kind === 'DOCUMENT' && typeof before === 'string'
      ? ((await loaders.file.load(before)) ?? null)
      : null,
  fileAfter: async ({ kind, after }, _, { loaders }) =>
    kind === 'DOCUMENT' && typeof after === 'string'
      ? ((await loaders.file.load(after)) ?? null)
      : null,
}
