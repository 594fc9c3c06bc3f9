import { postReceived, postReceivedTooMuch, type PaymentMethod, type Posting } from './ledger.ts'
import type { NewRefund, Payment, PaymentOrder } from './payment.ts'

/** Money that came in: through an order of the platform, or over the counter. */
export interface Incoming {
  readonly method: PaymentMethod
  /** The order's id, or the number of the voucher; null where there is none. */
  readonly reference: string | null
  /** One of a kind, whatever vouchers are called: the order's id, or the payment's. */
  readonly bookedAs: string
  readonly at: Date
  readonly payerName: string | null
  readonly receivedBy: string | null
  readonly receiverName: string | null
}

/** What money that came in changes. */
export interface Reception {
  readonly payment: Payment
  readonly posting: Posting
  /** Set where the money was not owed: paid already, or the dossier has ended. */
  readonly refund: NewRefund | null
  /** Whether this was the payment that was waited for. */
  readonly confirms: boolean
}

/** The payment's whole amount came in. */
export function receivePayment(payment: Payment, incoming: Incoming): Reception {
  const { method, reference, bookedAs } = incoming
  const { total } = payment
  if (payment.state === 'DUE') {
    const { at: paidAt, bookedAs: _, ...facts } = incoming
    return {
      payment: { ...payment, ...facts, state: 'PAID', paidAt },
      posting: postReceived(bookedAs, method, total),
      ...{ refund: null, confirms: true },
    }
  }
  const reason =
    payment.state === 'PAID' ? 'Nộp nhiều hơn một lần.' : 'Nộp sau khi hồ sơ đã kết thúc.'
  const orderId = method === 'PLATFORM' ? reference : null
  return {
    payment,
    posting: postReceivedTooMuch(bookedAs, method, total),
    refund: { orderId, amount: total, cause: 'NOT_OWED', reason },
    confirms: false,
  }
}

/** What the platform says of an order. */
export interface Report {
  readonly status: 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED'
  readonly amount: number
  readonly transaction: string | null
  readonly paidAt: Date | null
  readonly proof: string
}

/** What a report means for its order. */
export type ReportVerdict =
  /** The money is there. */
  | 'CONFIRMS'
  /** Heard before. */
  | 'REPEATED'
  /** The attempt did not succeed; another may. */
  | 'FAILS'
  /** Older than what is known: changes nothing. */
  | 'STALE'
  /** Another amount than was asked for: nothing is confirmed, the finance officer is shown it. */
  | 'AMOUNT_DIFFERS'

/** How a report stands to what is known of the order, in whatever order reports arrive: paid stays paid. */
export function judgeReport(order: PaymentOrder, { status, amount }: Report): ReportVerdict {
  if (order.state === 'PAID') return status === 'PAID' ? 'REPEATED' : 'STALE'
  if (status === 'PAID') return amount === order.amount ? 'CONFIRMS' : 'AMOUNT_DIFFERS'
  if (status === 'OPEN' || status === order.state) return 'REPEATED'
  return 'FAILS'
}

/** The order after a report. */
export function applyReport(order: PaymentOrder, report: Report, now: Date): PaymentOrder {
  switch (judgeReport(order, report)) {
    case 'CONFIRMS': {
      const { transaction, proof } = report
      const paidAt = report.paidAt ?? now
      return { ...order, state: 'PAID', transaction, paidAt, proof, fault: null, nextCheckAt: null }
    }
    case 'FAILS':
      return {
        ...order,
        state: report.status === 'EXPIRED' ? 'EXPIRED' : 'FAILED',
        nextCheckAt: report.status === 'EXPIRED' ? null : order.nextCheckAt,
      }
    case 'AMOUNT_DIFFERS':
      return { ...order, fault: 'AMOUNT_DIFFERS', proof: report.proof }
    case 'REPEATED':
    case 'STALE':
      return order
  }
}

/** Minutes after which the platform is asked of an open order: soon at first, then less and less often. */
const checkMinutes = [1, 2, 5, 15, 60, 240]

/** When the platform is asked next; null once it is over by more than a day. */
export function nextCheck({ checks, expiresAt }: PaymentOrder, now: Date): Date | null {
  if (now.getTime() > expiresAt.getTime() + 86_400_000) return null
  const minutes = checkMinutes[Math.min(checks, checkMinutes.length - 1)] ?? 240
  return new Date(now.getTime() + minutes * 60_000)
}
