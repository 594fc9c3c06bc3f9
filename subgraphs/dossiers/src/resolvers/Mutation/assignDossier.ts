import { assignDossier as run } from '../../commands/assign-dossier.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const assignDossier: NonNullable<MutationResolvers['assignDossier']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  const officerId = toId('officerId', input.officerId)
  return toActResult(context, await run(context, { ...input, dossierId, officerId }))
}
