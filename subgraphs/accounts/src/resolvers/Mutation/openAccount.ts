import { openAccount as run } from '../../commands/open-account.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerPassword } from '../answer-administration.ts'

export const openAccount: NonNullable<MutationResolvers['openAccount']> = async (
  _parent,
  { input },
  context,
) => answerPassword(context, await run(context, input))
