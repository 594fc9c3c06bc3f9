import { returnResult as run } from '../../commands/return-result.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const returnResult: NonNullable<MutationResolvers['returnResult']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, dossierId }))
}
