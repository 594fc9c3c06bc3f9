import { useLive } from '@motcua/app-contract'
import { useFresh } from '../../../shared/useFresh.ts'
import { PortalDossierPaymentDocument } from './paymentPanel.generated.ts'

/** What a dossier owes, for its page; follows what happens to it. */
export function useDossierPayment(dossierId: string) {
  const read = useFresh({
    query: PortalDossierPaymentDocument,
    variables: { id: dossierId },
    pick: (data) => data.dossier,
  })
  useLive('dossier', (event) => {
    if (event.id === dossierId || event.id === '*') void read.reload()
  })
  return read
}
