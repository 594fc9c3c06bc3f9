import { attachDocument as run } from '../../commands/attach-document.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const attachDocument: NonNullable<MutationResolvers['attachDocument']> = async (
  _,
  { input },
  context,
) => {
  const { fileId, vaultItemId } = input
  const result = await run(context, {
    requestId: input.requestId,
    dossierId: toId('dossierId', input.dossierId),
    documentId: input.documentId,
    fileId: fileId ? toId('fileId', fileId) : undefined,
    vaultItemId: vaultItemId ? toId('vaultItemId', vaultItemId) : undefined,
    copyKind: input.copyKind ?? undefined,
    quantity: input.quantity ?? undefined,
  })
  return toActResult(context, result)
}
