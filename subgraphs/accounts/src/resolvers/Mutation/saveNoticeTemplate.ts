import { answer } from '@motcua/subgraph-kit'
import { saveNoticeTemplate as run } from '../../commands/save-notice-template.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getTemplate } from '../get-template.ts'
import { toLanguage } from '../notice-language.ts'

export const saveNoticeTemplate: NonNullable<MutationResolvers['saveNoticeTemplate']> = async (
  _parent,
  { input: { requestId, version, template } },
  context,
) => {
  const key = { ...template, language: toLanguage(template.language) }
  const result = await run(context, { requestId, version, ...key })
  return answer(result, context.language, async () => ({
    __typename: 'SaveNoticeTemplateSuccess' as const,
    template: await getTemplate(context, key),
  }))
}
