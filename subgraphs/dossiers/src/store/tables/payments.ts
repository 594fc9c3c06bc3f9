import { sql } from 'drizzle-orm'
import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { FeeLine } from '@motcua/checklist'
import type { Account, PaymentMethod, Posting } from '../../domain/payments/ledger.ts'
import type {
  CollectionPoint,
  Payment,
  PaymentOrder,
  Refund,
  RefundCause,
} from '../../domain/payments/payment.ts'
import type { DifferenceKind } from '../../domain/payments/reconcile.ts'
import { instant, tenantId } from './columns.ts'

/** What a dossier owes, fixed at acceptance: at most one for a dossier. */
export const payments = pgTable(
  'payments',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    id: uuid().notNull(),
    agencyId: uuid('agency_id').notNull(),
    collectedAt: text('collected_at').$type<CollectionPoint>().notNull(),
    lines: jsonb().$type<readonly FeeLine[]>().notNull(),
    total: integer().notNull(),
    state: text().$type<Payment['state']>().notNull(),
    requestedAt: instant('requested_at').notNull(),
    payBy: instant('pay_by').notNull(),
    paidAt: instant('paid_at'),
    method: text().$type<PaymentMethod>(),
    reference: text(),
    payerName: text('payer_name'),
    receivedBy: uuid('received_by'),
    receiverName: text('receiver_name'),
    receiptNumber: text('receipt_number'),
    receiptFileId: uuid('receipt_file_id'),
  },
  (table) => [
    primaryKey({ name: 'payments_pkey', columns: [table.tenantId, table.dossierId] }),
    unique('payments_id_key').on(table.tenantId, table.id),
    index('payments_agency_id_idx').on(table.tenantId, table.agencyId, table.id),
    index('payments_agency_id_state_idx').on(table.tenantId, table.agencyId, table.state, table.id),
  ],
)

/** Attempts to pay on the platform. */
export const paymentOrders = pgTable(
  'payment_orders',
  {
    tenantId,
    id: uuid().notNull(),
    paymentId: uuid('payment_id').notNull(),
    dossierId: uuid('dossier_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    amount: integer().notNull(),
    state: text().$type<PaymentOrder['state']>().notNull(),
    payUrl: text('pay_url'),
    transaction: text(),
    openedAt: instant('opened_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    paidAt: instant('paid_at'),
    /** The platform's signed word: the proof that the next step rests on (LD24 Đ17.2). */
    proof: text(),
    fault: text().$type<'AMOUNT_DIFFERS'>(),
    nextCheckAt: instant('next_check_at'),
    checks: integer().notNull(),
  },
  (table) => [
    primaryKey({ name: 'payment_orders_pkey', columns: [table.tenantId, table.id] }),
    index('payment_orders_payment_id_idx').on(table.tenantId, table.paymentId, table.id),
    index('payment_orders_next_check_at_idx')
      .on(table.tenantId, table.nextCheckAt)
      .where(sql`${table.nextCheckAt} is not null`),
    index('payment_orders_paid_at_idx')
      .on(table.tenantId, table.paidAt)
      .where(sql`${table.paidAt} is not null`),
  ],
)

/** Money that has to go back. */
export const refunds = pgTable(
  'refunds',
  {
    tenantId,
    id: uuid().notNull(),
    paymentId: uuid('payment_id').notNull(),
    dossierId: uuid('dossier_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    orderId: uuid('order_id'),
    amount: integer().notNull(),
    cause: text().$type<RefundCause>().notNull(),
    reason: text().notNull(),
    state: text().$type<Refund['state']>().notNull(),
    method: text().$type<PaymentMethod>(),
    dueAt: instant('due_at').notNull(),
    approvedBy: uuid('approved_by'),
    approvedAt: instant('approved_at'),
    doneAt: instant('done_at'),
    reference: text(),
    proof: text(),
    fault: text(),
    nextTryAt: instant('next_try_at'),
    tries: integer().notNull(),
  },
  (table) => [
    primaryKey({ name: 'refunds_pkey', columns: [table.tenantId, table.id] }),
    index('refunds_payment_id_idx').on(table.tenantId, table.paymentId, table.id),
    index('refunds_agency_id_state_idx').on(table.tenantId, table.agencyId, table.state, table.id),
    index('refunds_next_try_at_idx')
      .on(table.tenantId, table.nextTryAt)
      .where(sql`${table.nextTryAt} is not null`),
  ],
)

/** The ledger: appended to, never changed; the lines of one posting sum to nothing. */
export const ledgerLines = pgTable(
  'ledger_lines',
  {
    tenantId,
    kind: text().$type<Posting['kind']>().notNull(),
    reference: text().notNull(),
    account: text().$type<Account>().notNull(),
    agencyId: uuid('agency_id').notNull(),
    dossierId: uuid('dossier_id').notNull(),
    paymentId: uuid('payment_id').notNull(),
    /** Whole đồng: a debit above zero, a credit below. */
    amount: integer().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'ledger_lines_pkey',
      columns: [table.tenantId, table.kind, table.reference, table.account],
    }),
    index('ledger_lines_agency_id_idx').on(table.tenantId, table.agencyId, table.account),
    index('ledger_lines_dossier_id_idx').on(table.tenantId, table.dossierId),
  ],
)

/** Everything that came to the notify address, believed or not. */
export const paymentMessages = pgTable(
  'payment_messages',
  {
    tenantId,
    id: uuid().notNull(),
    orderId: uuid('order_id'),
    /** `FORGED`, `MALFORMED`, `NOT_OURS`, `UNKNOWN_ORDER`, or what it meant for its order. */
    verdict: text().notNull(),
    body: text().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'payment_messages_pkey', columns: [table.tenantId, table.id] }),
    index('payment_messages_order_id_idx').on(table.tenantId, table.orderId, table.id),
  ],
)

/** A day as the platform's statement has it, for each agency that it concerns. */
export const reconciliations = pgTable(
  'reconciliations',
  {
    tenantId,
    agencyId: uuid('agency_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    fetchedAt: instant('fetched_at').notNull(),
    ownCount: integer('own_count').notNull(),
    ownAmount: bigint('own_amount', { mode: 'number' }).notNull(),
    platformCount: integer('platform_count').notNull(),
    platformAmount: bigint('platform_amount', { mode: 'number' }).notNull(),
    differences: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'reconciliations_pkey',
      columns: [table.tenantId, table.agencyId, table.day],
    }),
    index('reconciliations_day_idx').on(table.tenantId, table.day),
  ],
)

/** What the books say differently on a day. */
export const reconciliationDifferences = pgTable(
  'reconciliation_differences',
  {
    tenantId,
    agencyId: uuid('agency_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    number: integer().notNull(),
    kind: text().$type<DifferenceKind>().notNull(),
    movement: text().$type<'PAYMENT' | 'REFUND'>().notNull(),
    code: text().notNull(),
    dossierId: uuid('dossier_id'),
    here: integer(),
    there: integer(),
  },
  (table) => [
    primaryKey({
      name: 'reconciliation_differences_pkey',
      columns: [table.tenantId, table.agencyId, table.day, table.number],
    }),
  ],
)
