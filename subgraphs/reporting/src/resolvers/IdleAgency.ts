import type { IdleAgencyResolvers } from '../generated/types.ts'

export const IdleAgency: IdleAgencyResolvers = {
  agency: ({ agency }) => ({ __typename: 'Agency', id: agency.id }),
}
