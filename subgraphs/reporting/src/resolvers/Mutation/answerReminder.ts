import { answer } from '@motcua/subgraph-kit'
import { answerReminder as run } from '../../commands/answer-reminder.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getReminder } from '../reminder-access.ts'

export const answerReminder: NonNullable<MutationResolvers['answerReminder']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, reminderId, text } = input
  const result = await run(context, { requestId, reminderId, text })
  return answer(result, context.language, async (id) => ({
    __typename: 'AnswerReminderSuccess' as const,
    reminder: await getReminder(context, id),
  }))
}
