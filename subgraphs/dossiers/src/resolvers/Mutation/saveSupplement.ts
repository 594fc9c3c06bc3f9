import { badInput } from '@motcua/kernel'
import { saveSupplement as run } from '../../commands/save-supplement.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const saveSupplement: NonNullable<MutationResolvers['saveSupplement']> = async (
  _,
  { input },
  context,
) => {
  const result = await run(context, {
    requestId: input.requestId,
    dossierId: toId('dossierId', input.dossierId),
    answers: toPatch(input.answers),
    papers: input.papers?.map(({ documentId, fileId, vaultItemId, copyKind, quantity }) => ({
      documentId,
      fileId: fileId ? toId('fileId', fileId) : undefined,
      vaultItemId: vaultItemId ? toId('vaultItemId', vaultItemId) : undefined,
      copyKind: copyKind ?? undefined,
      quantity: quantity ?? undefined,
    })),
  })
  return toActResult(context, result)
}

function toPatch(answers: unknown): Readonly<Record<string, unknown>> | undefined {
  if (answers === undefined || answers === null) return undefined
  const isPatch =
    typeof answers === 'object' &&
    !Array.isArray(answers) &&
    Object.keys(answers).every((path) => path.startsWith('/'))
  if (isPatch) return answers as Readonly<Record<string, unknown>>
  throw badInput('answers', {
    vi: 'các câu trả lời theo JSON pointer',
    en: 'answers by JSON pointer',
  })
}
