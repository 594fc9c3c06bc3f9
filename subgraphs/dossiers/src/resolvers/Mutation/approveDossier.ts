import { approveDossier as run } from '../../commands/approve-dossier.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const approveDossier: NonNullable<MutationResolvers['approveDossier']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  return toActResult(context, await run(context, { ...input, dossierId }))
}
