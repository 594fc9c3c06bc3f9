import type { PaymentBehaviour } from './behaviour.ts'
import type { OrderBook } from './order-book.ts'

interface Line {
  readonly kind: 'PAYMENT' | 'REFUND'
  readonly order: string
  readonly refund: string | null
  readonly transaction: string
  readonly unit: string
  readonly amount: number
  readonly at: string
  readonly status: 'DONE' | 'FAILED'
}

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The movements of a day in Vietnam, one JSON object a line; spoiled as the behaviour wants it. */
export function statementOf(
  book: OrderBook,
  day: string,
  { statement }: Pick<PaymentBehaviour, 'statement'>,
): string {
  const lines = [...paymentsOf(book), ...refundsOf(book)]
    .filter(({ at }) => dayOf.format(new Date(at)) === day)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
  return spoil(lines, statement)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}

function paymentsOf(book: OrderBook): readonly Line[] {
  return book.orders().flatMap(({ order, transaction, unit, amount, paidAt, status }) => {
    if (status !== 'PAID' || !transaction || !paidAt) return []
    const line = { order, refund: null, transaction, unit, amount, at: paidAt }
    return [{ kind: 'PAYMENT', ...line, status: 'DONE' } as const]
  })
}

function refundsOf(book: OrderBook): readonly Line[] {
  return book
    .refunds()
    .filter(({ status }) => status === 'DONE')
    .map((refund) => ({ kind: 'REFUND', ...refund, status: 'DONE' }))
}

function spoil(lines: readonly Line[], wish: PaymentBehaviour['statement']): readonly Line[] {
  const [last, ...before] = lines.toReversed()
  if (!last || wish === 'TRUE') return lines
  const rest = before.toReversed()
  switch (wish) {
    case 'SHORT':
      return rest
    case 'WRONG_AMOUNT':
      return [...rest, { ...last, amount: last.amount + 1000 }]
    case 'DOUBLE':
      return [...lines, { ...last, transaction: `${last.transaction}B` }]
    case 'EXTRA':
      return [...lines, { ...last, order: `${last.order}-X`, transaction: `${last.transaction}X` }]
  }
}
