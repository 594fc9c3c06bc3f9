import type { ResultProposalResolvers } from '../generated/types.ts'

/** Who proposes. */
export const ResultProposal: ResultProposalResolvers = {
  officer: ({ officerId }) => ({ __typename: 'Officer', id: officerId }),
}
