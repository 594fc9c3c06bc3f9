import { forwardDossier as run } from '../../commands/forward-dossier.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const forwardDossier: NonNullable<MutationResolvers['forwardDossier']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, dossierId }))
}
