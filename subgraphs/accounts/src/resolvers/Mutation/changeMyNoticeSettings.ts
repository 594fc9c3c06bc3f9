import { answer } from '@motcua/subgraph-kit'
import { changeMyNoticeSettings as run } from '../../commands/change-my-notice-settings.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getMyNoticeSettings } from '../my-notice-settings.ts'
import { toLanguage } from '../notice-language.ts'

export const changeMyNoticeSettings: NonNullable<
  MutationResolvers['changeMyNoticeSettings']
> = async (_parent, { input }, context) => {
  const result = await run(context, { ...input, language: toLanguage(input.language) })
  return answer(result, context.language, async (personId) => ({
    __typename: 'ChangeMyNoticeSettingsSuccess' as const,
    settings: await getMyNoticeSettings(context, personId),
  }))
}
