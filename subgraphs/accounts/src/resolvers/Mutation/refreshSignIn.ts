import { refreshSignIn as run } from '../../commands/refresh-sign-in.ts'
import type { MutationResolvers } from '../../generated/types.ts'

export const refreshSignIn: NonNullable<MutationResolvers['refreshSignIn']> = async (
  _parent,
  { personId },
  context,
) => (await run(context, personId)) ?? null
