import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import { isBalanced, type Account, type Posting } from '../../domain/payments/ledger.ts'
import type { Payment } from '../../domain/payments/payment.ts'
import { ledgerLines } from '../tables.ts'

/** Appends a posting. A second one of the same kind and reference breaks the primary key: money moves once. */
export async function appendPosting(
  { tenantId, query }: Database,
  { id: paymentId, dossierId, agencyId }: Pick<Payment, 'id' | 'dossierId' | 'agencyId'>,
  posting: Posting,
  at: Date,
): Promise<void> {
  if (!isBalanced(posting)) throw new Error(`Posting ${posting.kind} is not balanced.`)
  const { kind, reference, lines } = posting
  const facts = { tenantId, paymentId, dossierId, agencyId, kind, reference, at }
  await query.insert(ledgerLines).values(lines.map((line) => ({ ...facts, ...line })))
}

/** What stands on each account of an agency, in whole đồng. */
export async function sumAccounts(
  { tenantId, query }: Database,
  agencyId: string,
): Promise<readonly { readonly account: Account; readonly balance: number }[]> {
  return query
    .select({
      account: ledgerLines.account,
      balance: sql<number>`sum(${ledgerLines.amount})`.mapWith(Number),
    })
    .from(ledgerLines)
    .where(and(eq(ledgerLines.tenantId, tenantId), eq(ledgerLines.agencyId, agencyId)))
    .groupBy(ledgerLines.account)
}
