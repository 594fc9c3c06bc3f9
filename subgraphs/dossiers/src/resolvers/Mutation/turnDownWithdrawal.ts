import { turnDownWithdrawal as run } from '../../commands/turn-down-withdrawal.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const turnDownWithdrawal: NonNullable<MutationResolvers['turnDownWithdrawal']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, dossierId }))
}
