import { answer } from '@motcua/subgraph-kit'
import { approveRefund as run } from '../../commands/payments/approve-refund.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { findRefund } from '../../store/payments/refunds.ts'
import { toId } from '../ids.ts'

export const approveRefund: NonNullable<MutationResolvers['approveRefund']> = async (
  _,
  { input },
  context,
) => {
  const refundId = toId('refundId', input.refundId)
  const result = await run(context, { ...input, refundId })
  return answer(result, context.language, async (id) => {
    const refund = await findRefund(context.db, id)
    if (!refund) throw new Error(`Refund ${id} is gone.`)
    return { __typename: 'ApproveRefundSuccess' as const, refund }
  })
}
