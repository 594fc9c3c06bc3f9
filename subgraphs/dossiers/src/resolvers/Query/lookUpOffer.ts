import type { QueryResolvers } from '../../generated/types.ts'

/** The ways to look up, as the profile has them. */
export const lookUpOffer: NonNullable<QueryResolvers['lookUpOffer']> = (_, __, { profile }) => {
  const { channels, proofs, proofDigits } = profile.lookUp
  const { nationalPortal } = profile.addresses
  return { channels: [...channels], proofs: [...proofs], proofDigits, nationalPortal }
}
