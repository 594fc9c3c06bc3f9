import { discontinueUnpaid as run } from '../../commands/payments/discontinue-unpaid.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const discontinueUnpaid: NonNullable<MutationResolvers['discontinueUnpaid']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, dossierId }))
}
