import { authorise, requireIdentity } from '@motcua/identity'
import { ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkTemplate, type TemplateKey, type TemplateWords } from '../domain/notice-template.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'
import { forgetTemplates, insertTemplate, listTemplateVersions } from '../store/notice-templates.ts'

interface SaveNoticeTemplate extends TemplateKey, TemplateWords {
  readonly requestId: string
  /** The version that was changed. */
  readonly version: number
}

/** Writes a new version of a template; answers with `event channel language`. */
export async function saveNoticeTemplate(
  context: Context,
  { requestId, version, ...template }: SaveNoticeTemplate,
): Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>> {
  const { personId } = requireIdentity(context.identity)
  authorise(context.identity, 'notice.manage')
  const { event, channel, language } = template
  const name = `${event} ${channel} ${language}`
  const request = {
    ...{ requestId, operation: 'saveNoticeTemplate', input: { version, ...template } },
    subject: `notice-template:${name}`,
    onCommitted: () => forgetTemplates(context.db),
  }
  return perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const checked = checkTemplate(template, template)
    if (!checked.ok) return checked
    const [current] = await listTemplateVersions(tx, template)
    if (current?.version !== version) return refuseWith('TEMPLATE_CHANGED')

    const own = { event, channel, language, ...checked.value }
    const at = context.now()
    await insertTemplate(tx, { ...own, version: version + 1, changedAt: at, changedBy: personId })
    return ok(name)
  })
}
