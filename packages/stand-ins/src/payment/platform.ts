import type { PaymentBehaviour } from './behaviour.ts'
import type { Notices } from './notices.ts'
import type { BookedOrder, OrderBook } from './order-book.ts'
import { withSignature } from './signed-fields.ts'

/** How a payment platform is started. */
export interface PaymentOptions {
  readonly port: number
  readonly merchant: string
  /** Shared with the merchant. */
  readonly secret: string
  /** Its clock; the machine's where left out. */
  readonly now?: () => Date
}

/** What the routes share. */
export interface Platform extends PaymentOptions {
  readonly url: string
  readonly book: OrderBook
  readonly notices: Notices
  readonly state: { behaviour: PaymentBehaviour }
}

/** Where the payer's browser goes back to, with a signed word on which order it was. */
export function canonicalReturn({ merchant, secret }: Platform, order: BookedOrder): string {
  const fields = withSignature({ merchant, order: order.order, status: order.status }, secret)
  const address = new URL(order.returnUrl)
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, String(value))
  return address.href
}
