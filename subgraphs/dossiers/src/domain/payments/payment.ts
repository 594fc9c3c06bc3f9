import type { FeeLine } from '@motcua/checklist'
import type { PaymentMethod } from './ledger.ts'

/** At which step the fee is asked for. */
export type CollectionPoint = 'INTAKE' | 'RETURN'

/** What one dossier owes, fixed at acceptance. */
export interface Payment {
  readonly id: string
  readonly dossierId: string
  readonly agencyId: string
  readonly collectedAt: CollectionPoint
  /** The reckoning as it was fixed. */
  readonly lines: readonly FeeLine[]
  /** Whole đồng, more than none. */
  readonly total: number
  /** `CANCELLED`: the dossier ended before it was paid. */
  readonly state: 'DUE' | 'PAID' | 'CANCELLED'
  readonly requestedAt: Date
  readonly payBy: Date
  readonly paidAt: Date | null
  readonly method: PaymentMethod | null
  /** Order of the platform, or number of the voucher. */
  readonly reference: string | null
  readonly payerName: string | null
  /** The post that took it; null for the platform. */
  readonly receivedBy: string | null
  readonly receiverName: string | null
  /** Number of the fee receipt (biên lai) in the agency and year. */
  readonly receiptNumber: string | null
  readonly receiptFileId: string | null
}

/** One attempt to pay on the platform. */
export interface PaymentOrder {
  /** Also our code at the platform. */
  readonly id: string
  readonly paymentId: string
  readonly dossierId: string
  readonly agencyId: string
  readonly amount: number
  readonly state: 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED'
  /** Where the browser pays; null while the platform has not taken the order. */
  readonly payUrl: string | null
  readonly transaction: string | null
  readonly openedAt: Date
  readonly expiresAt: Date
  readonly paidAt: Date | null
  /** The platform's signed word on it. */
  readonly proof: string | null
  /** What is odd about it, for the finance officer. */
  readonly fault: 'AMOUNT_DIFFERS' | null
  /** When the platform is asked next; null where there is nothing more to ask. */
  readonly nextCheckAt: Date | null
  readonly checks: number
}

export type RefundCause =
  /** The agency could not serve (DL24 Đ9.4). */
  | 'NOT_SERVED'
  /** Paid more than once, or after the dossier had ended. */
  | 'NOT_OWED'
  /** Another rule of the law says so. */
  | 'LAW'

/** Money that has to go back, and how far it is. */
export interface Refund {
  readonly id: string
  readonly paymentId: string
  readonly dossierId: string
  readonly agencyId: string
  /** The order that it was paid by; null where it was not paid on the platform. */
  readonly orderId: string | null
  readonly amount: number
  readonly cause: RefundCause
  readonly reason: string
  /** `DUE`: the finance officer has to approve. `SENT`: the platform has it. */
  readonly state: 'DUE' | 'SENT' | 'DONE'
  readonly method: PaymentMethod | null
  readonly dueAt: Date
  readonly approvedBy: string | null
  readonly approvedAt: Date | null
  readonly doneAt: Date | null
  /** The platform's transaction, or the number of the voucher. */
  readonly reference: string | null
  readonly proof: string | null
  /** What went wrong last. */
  readonly fault: string | null
  readonly nextTryAt: Date | null
  readonly tries: number
}

/** A refund about to come up. */
export type NewRefund = Pick<Refund, 'orderId' | 'amount' | 'cause' | 'reason'>
