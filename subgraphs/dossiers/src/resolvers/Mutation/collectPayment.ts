import { collectPayment as run } from '../../commands/payments/collect-payment.ts'
import { refuseWith } from '../../domain/refusals.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const collectPayment: NonNullable<MutationResolvers['collectPayment']> = async (
  _,
  { input },
  context,
) => {
  const { method } = input
  if (method === 'PLATFORM') return toActResult(context, refuseWith('METHOD_NOT_POSSIBLE'))
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, method, dossierId }))
}
