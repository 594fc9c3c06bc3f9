import type { EventHandlers } from '@motcua/events'
import type { Profile } from '@motcua/regulation'
import { endPayment } from '../commands/payments/end-payment.ts'
import { makeFeeReceiptPaper } from '../commands/payments/make-fee-receipt.ts'
import type { Paperwork } from '../paperwork/paperwork.ts'

/** Our own events as far as money follows them: laid over the handlers that are there already. */
export function withPaymentEvents(
  handlers: EventHandlers,
  { paperwork, profile }: { readonly paperwork: Paperwork; readonly profile: Profile },
): EventHandlers {
  return {
    ...handlers,
    'dossiers.payment-received.v1': (tx, event) =>
      makeFeeReceiptPaper(tx, paperwork, event.key, event.occurredAt),
    'dossiers.dossier-declined.v1': async (tx, event) => {
      await handlers['dossiers.dossier-declined.v1']?.(tx, event)
      const { reason } = event.payload
      const ended = { dossierId: event.key, at: event.occurredAt }
      await endPayment(tx, profile, { ...ended, cause: 'DECLINED', reason })
    },
    'dossiers.dossier-discontinued.v1': async (tx, event) => {
      await handlers['dossiers.dossier-discontinued.v1']?.(tx, event)
      const { cause, reason } = event.payload
      await endPayment(tx, profile, { dossierId: event.key, at: event.occurredAt, cause, reason })
    },
  }
}
