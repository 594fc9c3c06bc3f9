import type { FeedbackFiguresResolvers } from '../../generated/types.ts'
import { toReference } from '../ids.ts'

export const FeedbackFigures: FeedbackFiguresResolvers = {
  agency: ({ agencyId }) => toReference(agencyId),
  agencyName: async ({ agencyId }, _arguments, { loaders }) =>
    (agencyId && (await loaders.agency.load(agencyId))?.name) || null,
  received: ({ carriedOver, fresh }) => carriedOver + fresh,
}
