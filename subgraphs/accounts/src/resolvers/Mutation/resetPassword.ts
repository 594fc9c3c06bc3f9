import { resetPassword as run } from '../../commands/reset-password.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerPassword } from '../answer-administration.ts'

export const resetPassword: NonNullable<MutationResolvers['resetPassword']> = async (
  _parent,
  { input },
  context,
) => answerPassword(context, await run(context, input))
