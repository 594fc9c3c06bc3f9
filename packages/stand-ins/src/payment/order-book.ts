import { randomUUID } from 'node:crypto'
import { z } from 'zod'

/** An order as a merchant places it. */
export const placedOrder = z.object({
  merchant: z.string(),
  order: z.string().regex(/^[\w-]{1,64}$/),
  amount: z.number().int().positive(),
  description: z.string().max(500),
  unit: z.string().max(100),
  expiresAt: z.iso.datetime(),
  returnUrl: z.url(),
  notifyUrl: z.url(),
  nonce: z.string(),
})

export const askedRefund = z.object({
  refund: z.string().regex(/^[\w-]{1,64}$/),
  order: z.string(),
  amount: z.number().int().positive(),
  reason: z.string().max(1000),
  nonce: z.string(),
})

export interface BookedOrder extends Omit<z.infer<typeof placedOrder>, 'nonce'> {
  /** Opens its payment page. */
  readonly token: string
  readonly status: 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED'
  readonly transaction: string | null
  readonly paidAt: string | null
}

export interface BookedRefund {
  readonly refund: string
  readonly order: string
  readonly amount: number
  readonly status: 'DONE' | 'PENDING' | 'FAILED'
  readonly transaction: string
  readonly at: string
  readonly unit: string
}

/** Orders and refunds in memory. */
export interface OrderBook {
  find(order: string): BookedOrder | undefined
  findByToken(token: string): BookedOrder | undefined
  /** Undefined where the order is known with another amount. */
  place(order: z.infer<typeof placedOrder>): BookedOrder | undefined
  settle(order: string, status: 'PAID' | 'FAILED'): BookedOrder
  /** Undefined where the order was not paid, or more is asked back than is left. */
  refund(
    asked: z.infer<typeof askedRefund>,
    status: BookedRefund['status'],
  ): BookedRefund | undefined
  orders(): readonly BookedOrder[]
  refunds(): readonly BookedRefund[]
}

/** An empty book that goes by the given clock. */
export function createOrderBook(now: () => Date): OrderBook {
  const orders = new Map<string, BookedOrder>()
  const refunds = new Map<string, BookedRefund>()

  function find(order: string): BookedOrder | undefined {
    const found = orders.get(order)
    const isOver = found?.status === 'OPEN' && new Date(found.expiresAt) < now()
    return found && isOver ? { ...found, status: 'EXPIRED' } : found
  }

  return {
    find,
    findByToken: (token) => {
      const found = [...orders.values()].find((each) => each.token === token)
      return found && find(found.order)
    },
    place({ nonce: _, ...placed }) {
      const known = find(placed.order)
      if (known) return known.amount === placed.amount ? known : undefined
      const fresh = { status: 'OPEN', transaction: null, paidAt: null } as const
      const order = { ...placed, ...fresh, token: randomUUID() }
      orders.set(placed.order, order)
      return order
    },
    settle(code, status) {
      const order = orders.get(code)
      if (!order) throw new Error(`No order ${code}.`)
      if (order.status === 'PAID') return order
      const isPaid = status === 'PAID'
      const settled = {
        ...order,
        status,
        transaction: isPaid ? newTransaction() : null,
        paidAt: isPaid ? now().toISOString() : null,
      }
      orders.set(code, settled)
      return settled
    },
    refund({ nonce: _, reason: _reason, ...asked }, status) {
      const known = refunds.get(asked.refund)
      if (known && known.status !== 'PENDING') return known
      const order = orders.get(asked.order)
      const others = [...refunds.values()].filter(
        (each) => each.order === asked.order && each.refund !== asked.refund,
      )
      const given = others.reduce((sum, { amount }) => sum + amount, 0)
      if (order?.status !== 'PAID' || given + asked.amount > order.amount) return undefined
      const booked = {
        ...asked,
        status,
        transaction: known?.transaction ?? newTransaction(),
        at: now().toISOString(),
        unit: order.unit,
      }
      refunds.set(asked.refund, booked)
      return booked
    },
    orders: () => [...orders.values()].map(({ order }) => find(order)).filter((each) => !!each),
    refunds: () => [...refunds.values()],
  }
}

function newTransaction(): string {
  return `GD${randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()}`
}
