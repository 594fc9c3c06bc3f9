import type { PaperCheckResolvers } from '../generated/types.ts'

/** Who issued a paper. */
export const PaperCheck: PaperCheckResolvers = {
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
}
