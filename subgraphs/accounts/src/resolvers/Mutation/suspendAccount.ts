import { answer } from '@motcua/subgraph-kit'
import { suspendAccount as run } from '../../commands/suspend-account.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getSuspension } from '../get-suspension.ts'

export const suspendAccount: NonNullable<MutationResolvers['suspendAccount']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'SuspensionSuccess' as const,
    suspension: await getSuspension(context, id),
  }))
