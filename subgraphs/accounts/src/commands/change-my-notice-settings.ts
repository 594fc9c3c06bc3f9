import { requireIdentity } from '@motcua/identity'
import { ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import type { NoticeSettings } from '../domain/notice-settings.ts'
import { saveSettings } from '../store/notice-settings.ts'

/** Writes down by which ways the signed-in person is told; answers with the person's id. */
export async function changeMyNoticeSettings(
  context: Context,
  { requestId, ...settings }: NoticeSettings & { readonly requestId: string },
): Promise<Result<string, Refusal<'REQUEST_REUSED'>>> {
  const { personId } = requireIdentity(context.identity)
  const request = {
    ...{ requestId, operation: 'changeMyNoticeSettings', input: settings },
    subject: personId,
  }
  return perform<never>(context, request, async (tx) => {
    await saveSettings(tx, personId, { ...settings, changedAt: context.now() })
    return ok(personId)
  })
}
