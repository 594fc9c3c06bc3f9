import { ok, type Result } from '@motcua/kernel'
import { refuseWith, type Refusal } from '../refusals.ts'
import { postRefunded, type PaymentMethod, type Posting } from './ledger.ts'
import type { Refund } from './payment.ts'

interface Approval {
  readonly method: PaymentMethod
  /** Number of the voucher; the platform gives its own. */
  readonly reference: string | null
  /** The post of whoever approves. */
  readonly officerId: string
  readonly now: Date
}

/** What an approval changes; the platform still has to do its part where the money goes back that way. */
export interface Approved {
  readonly refund: Refund
  readonly posting: Posting | null
}

/** The ways in which it can go back. */
export function refundMethods({ orderId }: Pick<Refund, 'orderId'>): readonly PaymentMethod[] {
  return orderId === null ? ['CASH', 'TRANSFER'] : ['PLATFORM', 'CASH', 'TRANSFER']
}

/** The finance officer lets the money go back. What was not paid on the platform cannot go back by it. */
export function approveRefund(refund: Refund, approval: Approval): Result<Approved, Refusal> {
  const { method, reference, officerId, now } = approval
  if (refund.state !== 'DUE') return refuseWith('REFUND_WRONG_STATE')
  if (!refundMethods(refund).includes(method)) return refuseWith('METHOD_NOT_POSSIBLE')
  const voucher = reference?.trim() || null
  if (method !== 'PLATFORM' && voucher === null)
    return refuseWith('TEXT_MISSING', {
      what: { vi: 'số phiếu chi hoặc số chứng từ', en: 'the number of the voucher' },
    })

  const approved = { ...refund, method, approvedBy: officerId, approvedAt: now }
  if (method === 'PLATFORM')
    return ok({ refund: { ...approved, state: 'SENT', nextTryAt: now }, posting: null })
  return ok({
    refund: { ...approved, state: 'DONE', doneAt: now, reference: voucher },
    posting: postRefunded(refund.id, method, refund.amount),
  })
}

/** What the platform said of a refund it was asked for. */
export interface RefundWord {
  readonly status: 'DONE' | 'PENDING' | 'FAILED'
  readonly transaction: string | null
  readonly proof: string
}

/** The refund after the platform's word; `undefined` as the word: it did not answer. */
export function applyRefundWord(refund: Refund, word: RefundWord | undefined, now: Date): Approved {
  const tries = refund.tries + 1
  if (word?.status === 'DONE') {
    const { transaction: reference, proof } = word
    const done = {
      state: 'DONE',
      doneAt: now,
      reference,
      proof,
      fault: null,
      nextTryAt: null,
      tries,
    }
    return {
      refund: { ...refund, ...done, state: 'DONE' },
      posting: postRefunded(refund.id, 'PLATFORM', refund.amount),
    }
  }
  if (word?.status === 'FAILED') {
    // Back to the finance officer, who can choose another way.
    const back = { state: 'DUE', method: null, fault: 'FAILED', nextTryAt: null, tries } as const
    return { refund: { ...refund, ...back, approvedBy: null, approvedAt: null }, posting: null }
  }
  const minutes = Math.min(2 ** Math.min(tries, 10), 240)
  const nextTryAt = new Date(now.getTime() + minutes * 60_000)
  const fault = word ? null : 'UNREACHABLE'
  return { refund: { ...refund, fault, nextTryAt, tries }, posting: null }
}
