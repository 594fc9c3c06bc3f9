import type { FeeResolvers } from '../generated/types.ts'

/** A fee; what the version leaves out is empty. */
export const Fee: FeeResolvers = {
  cases: ({ cases }) => cases ?? [],
  exemptions: ({ exemptions }) => exemptions ?? [],
}
