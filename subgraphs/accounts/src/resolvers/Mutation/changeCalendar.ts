import { changeCalendar as run } from '../../commands/change-calendar.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerAgency } from '../answer-administration.ts'

export const changeCalendar: NonNullable<MutationResolvers['changeCalendar']> = async (
  _parent,
  { input },
  context,
) => answerAgency(context, await run(context, input))
