import { useLive } from '@motcua/app-contract'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { useFresh } from '../../shared/useFresh.ts'
import { PortalDossierDocument, type PortalDossierQuery } from './dossier.generated.ts'

export type DossierView = NonNullable<PortalDossierQuery['dossier']>
export type FileView = NonNullable<DossierView['receipt']>

/** One of the person's dossiers; follows what happens to it. */
export function useDossier(id: MaybeRefOrGetter<string>) {
  const read = useFresh({
    query: PortalDossierDocument,
    variables: () => ({ id: toValue(id) }),
    pick: (data) => data.dossier,
  })
  useLive('dossier', (event) => {
    if (event.id === toValue(id) || event.id === '*') void read.reload()
  })
  return read
}
