import { PaymentPlatformError, type PaymentPlatform } from '@motcua/connectors'
import { newId, ok, type Refusal as KernelRefusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../../context.ts'
import type { Dossier } from '../../domain/dossier.ts'
import type { Payment, PaymentOrder } from '../../domain/payments/payment.ts'
import { nextCheck } from '../../domain/payments/receive-payment.ts'
import { refuseWith, type Refusal } from '../../domain/refusals.ts'
import { isOwn } from '../../domain/viewing.ts'
import { paymentMethods } from '../../payment-rules.ts'
import { findDossier } from '../../store/dossiers.ts'
import { findOrder, insertOrder, listOrdersOf, setPayUrl } from '../../store/payments/orders.ts'
import { findPaymentOf } from '../../store/payments/payments.ts'
import { getAgency, getTerms } from '../../store/terms.ts'

interface StartPayment {
  readonly requestId: string
  readonly dossierId: string
}

/** How long an order can be paid, in milliseconds. */
const ORDER_LIFE = 60 * 60_000

/** Opens an order at the platform for the applicant; answers with its id, whose `payUrl` is where the browser pays. */
export async function startPayment(
  context: Context,
  input: StartPayment,
): Promise<Result<string, Refusal | KernelRefusal<'REQUEST_REUSED'>>> {
  const { platform } = context.payment
  if (!platform) return refuseWith('METHOD_NOT_POSSIBLE')
  const request = { ...input, operation: 'startPayment', input, subject: input.dossierId }
  const opened = await perform(context, request, (tx) => openOrder({ ...context, db: tx }, input))
  return opened.ok ? placeOrder(context, platform, opened.value) : opened
}

async function openOrder(
  {
    db: tx,
    identity,
    profile,
    now,
  }: Pick<Context, 'identity' | 'profile' | 'now'> & {
    readonly db: Parameters<typeof findDossier>[0]
  },
  { dossierId }: StartPayment,
): Promise<Result<string, Refusal>> {
  const dossier = await findDossier(tx, dossierId)
  if (!dossier || !isOwn(identity, dossier)) return refuseWith('DOSSIER_NOT_FOUND')
  const payment = await findPaymentOf(tx, dossierId)
  if (payment?.state !== 'DUE') return refuseWith('NOTHING_TO_PAY')
  const terms = await getTerms(tx, dossier.versionId)
  if (!paymentMethods(profile, dossier, terms).includes('PLATFORM'))
    return refuseWith('METHOD_NOT_POSSIBLE')

  const at = now()
  const open = (await listOrdersOf(tx, [payment.id])).find((order) => isUsable(order, at))
  if (open) return ok(open.id)
  const order = newOrder(payment, at)
  await insertOrder(tx, order)
  return ok(order.id)
}

/** Nearly expired, it would run out while somebody pays. */
function isUsable({ state, expiresAt }: PaymentOrder, at: Date): boolean {
  return (state === 'OPEN' || state === 'FAILED') && expiresAt.getTime() - at.getTime() > 300_000
}

function newOrder({ id, dossierId, agencyId, total }: Payment, openedAt: Date): PaymentOrder {
  const order: PaymentOrder = {
    ...{ id: newId(), paymentId: id, dossierId, agencyId, amount: total, state: 'OPEN', openedAt },
    expiresAt: new Date(openedAt.getTime() + ORDER_LIFE),
    ...{ payUrl: null, transaction: null, paidAt: null, proof: null, fault: null },
    ...{ nextCheckAt: null, checks: 0 },
  }
  return { ...order, nextCheckAt: nextCheck(order, openedAt) }
}

async function placeOrder(
  { db, payment }: Context,
  platform: PaymentPlatform,
  orderId: string,
): Promise<Result<string, Refusal>> {
  const order = await findOrder(db, orderId)
  if (!order) throw new Error(`Order ${orderId} is gone.`)
  if (order.payUrl) return ok(orderId)
  const dossier = await findDossier(db, order.dossierId)
  const { agency } = await getAgency(db, order.agencyId)
  try {
    const { payUrl } = await platform.createOrder({
      ...{ order: order.id, amount: order.amount, expiresAt: order.expiresAt },
      ...{ description: describe(dossier), unit: agency.identifier },
      returnUrl: `${payment.publicOrigin}/payments/return`,
      notifyUrl: `${payment.publicOrigin}/payments/notices`,
    })
    await setPayUrl(db, orderId, payUrl)
    return ok(orderId)
  } catch (error) {
    if (error instanceof PaymentPlatformError) return refuseWith('PLATFORM_UNAVAILABLE')
    throw error
  }
}

/** What the payer reads on the platform's page: no more than the code. */
function describe(dossier: Dossier | undefined): string {
  return `Phí, lệ phí hồ sơ ${dossier?.code ?? ''}`.trim()
}
