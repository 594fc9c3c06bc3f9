import { useLive } from '@motcua/app-contract'
import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { useFresh } from '../../shared/useFresh.ts'
import {
  PortalCheckPaymentDocument,
  PortalPaymentPageDocument,
  PortalStartPaymentDocument,
  type PortalPaymentPageQuery,
} from './payment.generated.ts'

export type DossierWithPayment = NonNullable<PortalPaymentPageQuery['dossier']>
export type PaymentView = NonNullable<DossierWithPayment['payment']>

/** What a dossier owes; follows what happens to it, and leads to the platform. */
export function usePayment(dossierId: string) {
  const read = useFresh({
    query: PortalPaymentPageDocument,
    variables: { id: dossierId },
    pick: (data) => data.dossier,
  })
  useLive('dossier', (event) => {
    if (event.id === dossierId || event.id === '*') void read.reload()
  })
  const starting = useAct(PortalStartPaymentDocument, (data) => data.startPayment)
  const checking = useAct(PortalCheckPaymentDocument, (data) => data.checkPayment)

  /** Opens an order at the platform: where the browser has to go. */
  async function start() {
    return starting.act({ input: { requestId: newRequestId(), dossierId } })
  }

  /** Has the platform asked how it stands. */
  async function check(): Promise<Outcome<unknown>> {
    const outcome = await checking.act({ input: { requestId: newRequestId(), dossierId } })
    await read.reload()
    return outcome
  }

  return { ...read, start, check, starting: starting.busy, checking: checking.busy }
}
