import { answer } from '@motcua/subgraph-kit'
import { reportMyAccount as run } from '../../commands/suspend-account.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getSuspension } from '../get-suspension.ts'

export const reportMyAccount: NonNullable<MutationResolvers['reportMyAccount']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'SuspensionSuccess' as const,
    suspension: await getSuspension(context, id),
  }))
