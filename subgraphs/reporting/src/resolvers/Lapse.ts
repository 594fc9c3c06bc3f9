import type { LapseResolvers } from '../generated/types.ts'

export const Lapse: LapseResolvers = {
  dossier: ({ dossierId }) => ({ __typename: 'Dossier', id: dossierId }),
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
  officer: ({ officerId }) =>
    officerId === null ? null : { __typename: 'Officer', id: officerId },
}
