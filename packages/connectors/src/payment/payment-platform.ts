/** An order to be paid on the platform. */
export interface PaymentOrder {
  /** Our code of the order: at most 64 letters, digits and hyphens. Creating it again answers the same. */
  readonly order: string
  /** Whole đồng. */
  readonly amount: number
  /** What the payer reads. */
  readonly description: string
  /** Identifier of the agency that the money is for; the statement names it. */
  readonly unit: string
  readonly expiresAt: Date
  /** Where the browser comes back to. */
  readonly returnUrl: string
  /** Where the platform tells us. */
  readonly notifyUrl: string
}

export type OrderStatus = 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED'

/** What the platform says of an order, with the signed text that proves it. */
export interface OrderReport {
  readonly order: string
  readonly status: OrderStatus
  readonly amount: number
  /** The platform's number of the transaction; null before there is one. */
  readonly transaction: string | null
  readonly paidAt: Date | null
  /** What was signed, and the signature: kept as proof (LD24 Đ17.2). */
  readonly proof: string
}

/** Money to go back to whoever paid an order. */
export interface RefundOrder {
  /** Our code of the refund. Asking again answers where it stands. */
  readonly refund: string
  readonly order: string
  readonly amount: number
  readonly reason: string
}

export interface RefundReport {
  readonly refund: string
  readonly status: 'DONE' | 'PENDING' | 'FAILED'
  readonly transaction: string | null
  readonly proof: string
}

/** One movement of a day as the platform booked it. */
export interface StatementLine {
  readonly kind: 'PAYMENT' | 'REFUND'
  readonly order: string
  /** Our code of the refund; null for payments. */
  readonly refund: string | null
  readonly transaction: string
  readonly unit: string
  readonly amount: number
  readonly at: Date
  readonly status: 'DONE' | 'FAILED'
}

/** A message that says it comes from the platform: read, or why it cannot be trusted. */
export type Message<Content> =
  | { readonly trusted: true; readonly content: Content }
  | { readonly trusted: false; readonly why: 'MALFORMED' | 'FORGED' | 'NOT_OURS' }

/**
 * The port by which fees are paid online. What asks the platform throws PaymentPlatformError; asking again is safe.
 * Nothing of what the platform says is believed without its signature.
 */
export interface PaymentPlatform {
  /** Where the payer's browser has to go. */
  createOrder(order: PaymentOrder): Promise<{ readonly payUrl: string }>
  queryOrder(order: string): Promise<OrderReport>
  refund(refund: RefundOrder): Promise<RefundReport>
  /** All movements of a day in Vietnam (ISO date). */
  readStatement(day: string): Promise<readonly StatementLine[]>
  /** Reads what the platform sent to the notify address. */
  readNotice(body: string): Message<OrderReport>
  /** Reads the parameters with which a browser came back: only which order it was about. */
  readReturn(query: Readonly<Record<string, unknown>>): Message<{ readonly order: string }>
}

/** The platform could not be reached, turned the request down, or answered what cannot be trusted. */
export class PaymentPlatformError extends Error {
  readonly kind: 'UNREACHABLE' | 'REFUSED' | 'UNTRUSTED'

  constructor(kind: PaymentPlatformError['kind'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'PaymentPlatformError'
    this.kind = kind
  }
}
