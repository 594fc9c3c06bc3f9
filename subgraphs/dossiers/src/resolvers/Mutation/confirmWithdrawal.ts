import { confirmWithdrawal as run } from '../../commands/confirm-withdrawal.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const confirmWithdrawal: NonNullable<MutationResolvers['confirmWithdrawal']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, dossierId }))
}
