import { removeDocument as run } from '../../commands/remove-document.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const removeDocument: NonNullable<MutationResolvers['removeDocument']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, dossierId }))
}
