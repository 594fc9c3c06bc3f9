import type { FigureDossierResolvers } from '../generated/types.ts'

export const FigureDossier: FigureDossierResolvers = {
  dossier: ({ dossierId }) => ({ __typename: 'Dossier', id: dossierId }),
  officer: ({ officerId }) =>
    officerId === null ? null : { __typename: 'Officer', id: officerId },
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
}
