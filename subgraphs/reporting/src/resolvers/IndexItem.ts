import type { IndexItemResolvers } from '../generated/types.ts'

export const IndexItem: IndexItemResolvers = {
  dossier: ({ kind, id }) => (kind === 'DOSSIER' ? { __typename: 'Dossier', id } : null),
}
