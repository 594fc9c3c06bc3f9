import { answer } from '@motcua/subgraph-kit'
import { startPayment as run } from '../../commands/payments/start-payment.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { findOrder } from '../../store/payments/orders.ts'
import { toId } from '../ids.ts'

export const startPayment: NonNullable<MutationResolvers['startPayment']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  const result = await run(context, { requestId: input.requestId, dossierId })
  return answer(result, context.language, async (id) => {
    const order = await findOrder(context.db, id)
    if (!order?.payUrl) throw new Error(`Order ${id} cannot be paid.`)
    return { __typename: 'StartPaymentSuccess' as const, order, payUrl: order.payUrl }
  })
}
