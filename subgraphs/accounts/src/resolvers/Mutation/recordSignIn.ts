import { recordSignIn as run } from '../../commands/record-sign-in.ts'
import type { MutationResolvers } from '../../generated/types.ts'

export const recordSignIn: NonNullable<MutationResolvers['recordSignIn']> = (
  _parent,
  { input },
  context,
) => run(context, input)
