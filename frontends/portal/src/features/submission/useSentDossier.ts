import { useLive } from '@motcua/app-contract'
import { useFresh } from '../../shared/useFresh.ts'
import { PortalSentDossierDocument } from './submission.generated.ts'

/** A dossier right after it was sent in; follows what happens to it. */
export function useSentDossier(id: string) {
  const read = useFresh({
    query: PortalSentDossierDocument,
    variables: { id },
    pick: (data) => data.dossier,
  })
  useLive('dossier', (event) => {
    if (event.id === id || event.id === '*') void read.reload()
  })
  return read
}
