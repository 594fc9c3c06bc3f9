import { answer } from '@motcua/subgraph-kit'
import { previewNoticeTemplate as run } from '../../commands/preview-notice-template.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toLanguage } from '../notice-language.ts'

export const previewNoticeTemplate: NonNullable<
  MutationResolvers['previewNoticeTemplate']
> = async (_parent, { input }, context) =>
  answer(
    run(context, { ...input, language: toLanguage(input.language) }),
    context.language,
    (preview) => ({ __typename: 'PreviewNoticeTemplateSuccess' as const, preview }),
  )
