import { paymentActs } from '../domain/payments/viewing.ts'
import { isOfficial, mayRead } from '../domain/viewing.ts'
import type {
  FeeLineResolvers,
  PaymentDifferenceResolvers,
  PaymentOrderResolvers,
  PaymentResolvers,
  ReconciliationResolvers,
  RefundResolvers,
} from '../generated/types.ts'
import type { Context } from '../context.ts'
import type { Payment as PaymentModel } from '../domain/payments/payment.ts'
import { refundMethods } from '../domain/payments/refund-payment.ts'
import { paymentMethods } from '../payment-rules.ts'
import { listDifferences } from '../store/payments/reconciliations.ts'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'

/** What a dossier owes; batched for a page. */
export const Payment: PaymentResolvers = {
  dossier: ({ dossierId }, _, context) => readable(context, dossierId),
  overdue: ({ state, payBy }, _, { now }) => state === 'DUE' && now() > payBy,
  methods: (payment, _, context) => methodsOf(payment, context),
  reference: async ({ method, reference, id }, _, { loaders }) => {
    if (method !== 'PLATFORM') return reference
    const orders = await loaders.paymentOrders.load(id)
    return orders.find((order) => order.id === reference)?.transaction ?? null
  },
  receiverName: ({ receiverName }) => receiverName,
  receipt: async ({ receiptFileId }, _, { loaders }) =>
    receiptFileId ? ((await loaders.file.load(receiptFileId)) ?? null) : null,
  order: async ({ id }, _, { loaders }) => (await loaders.paymentOrders.load(id)).at(-1) ?? null,
  refunds: async ({ id }, _, { loaders }) => [...(await loaders.refunds.load(id))],
  availableActs: async (payment, _, context) => {
    const { identity, loaders, now } = context
    const dossier = await loaders.dossier.load(payment.dossierId)
    if (!dossier) return []
    const [refunds, methods] = await Promise.all([
      loaders.refunds.load(payment.id),
      methodsOf(payment, context),
    ])
    return paymentActs(identity, { dossier, payment, refunds, methods, now: now() })
  },
}

/** The ways to pay here and now. */
async function methodsOf({ dossierId }: PaymentModel, { loaders, profile, payment }: Context) {
  const dossier = await loaders.dossier.load(dossierId)
  const terms = dossier && (await loaders.terms.load(dossier.versionId))
  if (!dossier || !terms) return []
  return paymentMethods(profile, dossier, terms).filter(
    (method) => method !== 'PLATFORM' || payment.platform !== null,
  )
}

async function readable({ identity, loaders }: Context, dossierId: string | null) {
  const dossier = dossierId === null ? undefined : await loaders.dossier.load(dossierId)
  return dossier && mayRead(identity, dossier) ? dossier : null
}

async function isForOfficer({ identity, loaders }: Context, dossierId: string): Promise<boolean> {
  const dossier = await loaders.dossier.load(dossierId)
  return dossier !== undefined && isOfficial(identity, dossier)
}

/** An attempt to pay. */
export const PaymentOrder: PaymentOrderResolvers = {
  fault: async ({ fault, dossierId }, _, context) =>
    (await isForOfficer(context, dossierId)) ? fault : null,
}

/** Money that has to go back. */
export const Refund: RefundResolvers = {
  dossier: ({ dossierId }, _, context) => readable(context, dossierId),
  methods: (refund) => [...refundMethods(refund)],
  fault: async ({ fault, dossierId }, _, context) =>
    (await isForOfficer(context, dossierId)) ? fault : null,
}

/** A fee as reckoned; kept as JSON. */
export const FeeLine: FeeLineResolvers = {
  exemption: ({ exemption }) => exemption,
}

/** A day that was compared. */
export const Reconciliation: ReconciliationResolvers = {
  differenceCount: ({ differences }) => differences,
  differences: async (reconciliation, { first, after }, { db }) => {
    const size = pageSize(first)
    const key = decodeCursor(after, 1)
    const page = { limit: size + 1, after: key && Number(key[0]) }
    const rows = await listDifferences(db, reconciliation, page)
    return toConnection(rows, size, ({ number }) => [number])
  },
}

/** A difference with its dossier. */
export const PaymentDifference: PaymentDifferenceResolvers = {
  dossier: ({ dossierId }, _, context) => readable(context, dossierId),
}
