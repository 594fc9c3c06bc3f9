import { answer } from '@motcua/subgraph-kit'
import { liftSuspension as run } from '../../commands/lift-suspension.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getSuspension } from '../get-suspension.ts'

export const liftSuspension: NonNullable<MutationResolvers['liftSuspension']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'SuspensionSuccess' as const,
    suspension: await getSuspension(context, id),
  }))
