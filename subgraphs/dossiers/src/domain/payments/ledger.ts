/** Where money is, or is owed. Debit side positive: what we have or are owed; credit side negative: what we owe or earned. */
export type Account =
  /** Owed by the applicant (phải thu). */
  | 'RECEIVABLE'
  /** With the payment platform, not yet transferred (tiền đang chuyển). */
  | 'PLATFORM'
  /** In the agency's cash drawer (quỹ tiền mặt). */
  | 'CASH'
  /** On the agency's account (tiền gửi). */
  | 'BANK'
  /** Collected by the post for us (bưu chính thu hộ). */
  | 'POST'
  /** Revenue of the state budget (thu ngân sách nhà nước). */
  | 'REVENUE'
  /** To be given back (phải hoàn trả). */
  | 'REFUNDS_PAYABLE'

/** Accounts, in the order in which they are shown. */
export const accounts = [
  'RECEIVABLE',
  'PLATFORM',
  'CASH',
  'BANK',
  'POST',
  'REVENUE',
  'REFUNDS_PAYABLE',
] as const satisfies readonly Account[]

/** By which way money came or went. */
export type PaymentMethod = 'PLATFORM' | 'CASH' | 'TRANSFER' | 'POST'

const accountOf = {
  PLATFORM: 'PLATFORM',
  CASH: 'CASH',
  TRANSFER: 'BANK',
  POST: 'POST',
} as const satisfies Record<PaymentMethod, Account>

/** One side of a posting in whole đồng: a debit above zero, a credit below. */
export interface PostingLine {
  readonly account: Account
  readonly amount: number
}

/** One movement, balanced. `reference` makes it happen once: a second posting of the same kind and reference is the same. */
export interface Posting {
  readonly kind:
    'ASSESSED' | 'RECEIVED' | 'RECEIVED_TOO_MUCH' | 'CANCELLED' | 'REFUND_DUE' | 'REFUNDED'
  readonly reference: string
  readonly lines: readonly PostingLine[]
}

/** A fee was fixed: the applicant owes it to the budget. */
export function postAssessed(paymentId: string, amount: number): Posting {
  return move('ASSESSED', paymentId, 'REVENUE', 'RECEIVABLE', amount)
}

/** What was owed came. `reference` names the order or the voucher. */
export function postReceived(reference: string, method: PaymentMethod, amount: number): Posting {
  return move('RECEIVED', reference, 'RECEIVABLE', accountOf[method], amount)
}

/** Money came that nobody owed: it goes back. */
export function postReceivedTooMuch(
  reference: string,
  method: PaymentMethod,
  amount: number,
): Posting {
  return move('RECEIVED_TOO_MUCH', reference, 'REFUNDS_PAYABLE', accountOf[method], amount)
}

/** The dossier ended before anything was paid: nothing is owed any more. */
export function postCancelled(paymentId: string, amount: number): Posting {
  return move('CANCELLED', paymentId, 'RECEIVABLE', 'REVENUE', amount)
}

/** What was paid has to go back. */
export function postRefundDue(refundId: string, amount: number): Posting {
  return move('REFUND_DUE', refundId, 'REFUNDS_PAYABLE', 'REVENUE', amount)
}

/** It went back. */
export function postRefunded(refundId: string, method: PaymentMethod, amount: number): Posting {
  return move('REFUNDED', refundId, accountOf[method], 'REFUNDS_PAYABLE', amount)
}

/** Sum of each account. */
export function balancesOf(postings: readonly Posting[]): Readonly<Record<Account, number>> {
  const sums = Object.fromEntries(accounts.map((account) => [account, 0])) as Record<
    Account,
    number
  >
  for (const { account, amount } of postings.flatMap(({ lines }) => lines)) sums[account] += amount
  return sums
}

/** Whether debit and credit are equal, in whole đồng. */
export function isBalanced({ lines }: Pick<Posting, 'lines'>): boolean {
  const sum = lines.reduce((total, { amount }) => total + amount, 0)
  return sum === 0 && lines.every(({ amount }) => Number.isSafeInteger(amount) && amount !== 0)
}

function move(
  kind: Posting['kind'],
  reference: string,
  from: Account,
  to: Account,
  amount: number,
): Posting {
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new Error(`Not an amount: ${amount}.`)
  const lines = [
    { account: to, amount },
    { account: from, amount: -amount },
  ]
  return { kind, reference, lines }
}
