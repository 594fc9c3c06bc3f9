import type { FigureDossierResolvers } from '../generated/types.ts'

export const FigureDossier: FigureDossierResolvers = {
  dossier: ({ dossierId }) => ({ __typename: 'Dossier', id: dossierId }),
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
}
