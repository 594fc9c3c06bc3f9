import { appraiseDossier as run } from '../../commands/appraise-dossier.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const appraiseDossier: NonNullable<MutationResolvers['appraiseDossier']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, dossierId }))
}
