import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endPayment } from './end-payment.ts'
import { balancesOf, isBalanced, postAssessed, type Posting } from './ledger.ts'
import type { NewRefund, Payment, PaymentOrder, Refund } from './payment.ts'
import { applyReport, judgeReport, receivePayment, type Report } from './receive-payment.ts'
import { approveRefund, applyRefundWord } from './refund-payment.ts'

const now = new Date('2026-03-24T02:00:00Z')
const total = 20_000

const due: Payment = {
  ...{ id: 'payment', dossierId: 'dossier', agencyId: 'agency', collectedAt: 'INTAKE', lines: [] },
  ...{ total, state: 'DUE', requestedAt: now, payBy: now, paidAt: null, method: null },
  ...{ reference: null, payerName: null, receivedBy: null, receiverName: null },
  ...{ receiptNumber: null, receiptFileId: null },
}

function anOrder(id: string): PaymentOrder {
  return {
    ...{ id, paymentId: 'payment', dossierId: 'dossier', agencyId: 'agency', amount: total },
    ...{ state: 'OPEN', payUrl: 'x', transaction: null, openedAt: now, expiresAt: now },
    ...{ paidAt: null, proof: null, fault: null, nextCheckAt: now, checks: 0 },
  }
}

/** Everything that is known of one payment, as the store would keep it. */
interface Books {
  readonly payment: Payment
  readonly orders: Readonly<Record<string, PaymentOrder>>
  readonly postings: readonly Posting[]
  readonly refunds: readonly { readonly id: string; readonly refund: NewRefund }[]
  /** Refunds that went back. */
  readonly done: readonly string[]
}

const opened: Books = {
  payment: due,
  orders: { A: anOrder('A'), B: anOrder('B'), C: anOrder('C') },
  postings: [postAssessed('payment', total)],
  ...{ refunds: [], done: [] },
}

type Happening =
  | { readonly type: 'REPORT'; readonly order: string; readonly report: Report }
  | { readonly type: 'CASH' }
  | { readonly type: 'END'; readonly cause: 'REFUSED' | 'WITHDRAWN' }
  | { readonly type: 'REFUND' }

function happen(books: Books, happening: Happening): Books {
  switch (happening.type) {
    case 'REPORT':
      return hear(books, happening.order, happening.report)
    case 'CASH':
      // The desk is not offered to take what is not due.
      return books.payment.state === 'DUE' ? receive(books, 'CASH', 'payment') : books
    case 'END':
      return end(books, happening.cause)
    case 'REFUND':
      return refundFirst(books)
  }
}

function hear(books: Books, id: string, report: Report): Books {
  const order = books.orders[id] ?? anOrder(id)
  const orders = { ...books.orders, [id]: applyReport(order, report, now) }
  const heard = { ...books, orders }
  return judgeReport(order, report) === 'CONFIRMS' ? receive(heard, 'PLATFORM', id) : heard
}

function receive(books: Books, method: 'CASH' | 'PLATFORM', bookedAs: string): Books {
  const incoming = { method, reference: bookedAs, bookedAs, at: now }
  const nobody = { payerName: null, receivedBy: null, receiverName: null }
  const { payment, posting, refund } = receivePayment(books.payment, { ...incoming, ...nobody })
  const refunds = refund ? [...books.refunds, { id: `R${bookedAs}`, refund }] : books.refunds
  return { ...books, payment, refunds, postings: [...books.postings, posting] }
}

function end(books: Books, cause: 'REFUSED' | 'WITHDRAWN'): Books {
  if (books.refunds.some(({ refund }) => refund.cause === 'NOT_SERVED')) return books
  const rules = { refundId: 'Rend', refundWhenNotServed: true }
  const ended = endPayment(books.payment, { cause, reason: 'x' }, rules)
  if (!ended) return books
  const { payment, posting, refund } = ended
  const refunds = refund ? [...books.refunds, { id: 'Rend', refund }] : books.refunds
  return { ...books, payment, refunds, postings: [...books.postings, posting] }
}

function refundFirst(books: Books): Books {
  const waiting = books.refunds.find(({ id }) => !books.done.includes(id))
  if (!waiting) return books
  const { id, refund: asked } = waiting
  const blank: Omit<Refund, keyof NewRefund> = {
    ...{ id, paymentId: 'payment', dossierId: 'dossier', agencyId: 'agency', state: 'DUE' },
    ...{ method: null, dueAt: now, approvedBy: null, approvedAt: null, doneAt: null },
    ...{ reference: null, proof: null, fault: null, nextTryAt: null, tries: 0 },
  }
  const byPlatform = asked.orderId !== null
  const approved = approveRefund(
    { ...blank, ...asked },
    {
      ...{ method: byPlatform ? 'PLATFORM' : 'CASH', reference: '1', officerId: 'officer', now },
    },
  )
  if (!approved.ok) throw new Error(approved.error.code)
  const word = { status: 'DONE', transaction: 'T', proof: 'P' } as const
  const { posting } = byPlatform
    ? applyRefundWord(approved.value.refund, word, now)
    : approved.value
  if (!posting) throw new Error('A refund that is done is booked.')
  return { ...books, postings: [...books.postings, posting], done: [...books.done, id] }
}

const reports: fc.Arbitrary<Happening> = fc.record({
  type: fc.constant('REPORT' as const),
  order: fc.constantFrom('A', 'B', 'C'),
  report: fc.record({
    status: fc.constantFrom('OPEN', 'PAID', 'FAILED', 'EXPIRED'),
    amount: fc.constantFrom(total, total, total, total + 1000),
    transaction: fc.constant('T'),
    paidAt: fc.constant(now),
    proof: fc.constant('P'),
  }),
})
const happenings = fc.oneof(
  { weight: 6, arbitrary: reports },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'CASH' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'END', cause: 'REFUSED' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'END', cause: 'WITHDRAWN' }) },
  { weight: 2, arbitrary: fc.constant<Happening>({ type: 'REFUND' }) },
)

const sum = (amounts: readonly number[]) => amounts.reduce((one, other) => one + other, 0)

describe('the ledger, whatever happens in whatever order', () => {
  test('every posting is balanced and happens once', () => {
    fc.assert(
      fc.property(fc.array(happenings, { maxLength: 25 }), (all) => {
        const { postings } = all.reduce(happen, opened)

        expect(postings.every(isBalanced)).toBe(true)
        const names = postings.map(({ kind, reference }) => `${kind} ${reference}`)
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })

  test('what is owed, held and to be given back agrees with payment, orders and refunds', () => {
    fc.assert(
      fc.property(fc.array(happenings, { maxLength: 25 }), (all) => {
        const books = all.reduce(happen, opened)
        const { payment, orders, refunds, done } = books
        const balances = balancesOf(books.postings)
        const given = refunds.filter(({ id }) => done.includes(id))
        const waiting = refunds.filter(({ id }) => !done.includes(id))
        const ordersPaid = Object.values(orders).filter(({ state }) => state === 'PAID').length
        const came = ordersPaid * total + (payment.method === 'CASH' ? total : 0)

        expect(balances.RECEIVABLE).toBe(payment.state === 'DUE' ? total : 0)
        expect(0 - balances.REFUNDS_PAYABLE).toBe(sum(waiting.map(({ refund }) => refund.amount)))
        expect(balances.PLATFORM + balances.CASH).toBe(
          came - sum(given.map(({ refund }) => refund.amount)),
        )
        expect(sum(Object.values(balances))).toBe(0)
      }),
    )
  })

  test('reports of the platform lead to the same, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(
        fc
          .array(reports, { maxLength: 10 })
          .chain((all) =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray(all, { minLength: all.length }),
              fc.subarray(all),
            ),
          ),
        ([all, shuffled, again]) => {
          const one = all.reduce(happen, opened)
          const other = [...shuffled, ...again].reduce(happen, opened)

          expect(balancesOf(other.postings)).toEqual(balancesOf(one.postings))
          expect(other.payment.state).toBe(one.payment.state)
          expect(other.refunds.length).toBe(one.refunds.length)
        },
      ),
    )
  })
})

describe('a report', () => {
  const paid = { status: 'PAID', amount: total, transaction: 'T', paidAt: now, proof: 'P' } as const

  test('with another amount confirms nothing and is shown', () => {
    const report = { ...paid, amount: total - 1 }
    expect(judgeReport(anOrder('A'), report)).toBe('AMOUNT_DIFFERS')
    expect(applyReport(anOrder('A'), report, now)).toMatchObject({
      state: 'OPEN',
      fault: 'AMOUNT_DIFFERS',
    })
  })

  test('that it failed, come after the one that it was paid, is older news', () => {
    const order = applyReport(anOrder('A'), paid, now)
    expect(judgeReport(order, { ...paid, status: 'FAILED' })).toBe('STALE')
    expect(judgeReport(order, paid)).toBe('REPEATED')
    expect(applyReport(order, { ...paid, status: 'FAILED' }, now)).toBe(order)
  })

  test('that it was paid counts even after one that it failed', () => {
    const failed = applyReport(anOrder('A'), { ...paid, status: 'FAILED' }, now)
    expect(failed.state).toBe('FAILED')
    expect(judgeReport(failed, paid)).toBe('CONFIRMS')
  })
})
