import { useLive } from '@motcua/app-contract'
import { useFresh } from '../../shared/use-fresh.ts'
import { SupervisionDossierDocument, type SupervisionDossierQuery } from './dossier.generated.ts'

/** A dossier as supervision sees it: of the applicant nothing but the name. */
export type DossierView = NonNullable<SupervisionDossierQuery['dossier']>

/** One dossier to look at; read anew when it changes. */
export function useDossier(id: () => string) {
  const read = useFresh({
    query: SupervisionDossierDocument,
    variables: () => ({ id: id() }),
    pick: ({ dossier }) => dossier,
  })
  useLive('dossier', (event) => {
    if (event.id === id() || event.id === '*') void read.reload()
  })
  return read
}
