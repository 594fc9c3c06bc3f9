import { answer } from '@motcua/subgraph-kit'
import { confirmMyContact as run } from '../../commands/confirm-my-contact.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getPerson } from '../get-person.ts'

export const confirmMyContact: NonNullable<MutationResolvers['confirmMyContact']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'ConfirmMyContactSuccess' as const,
    person: await getPerson(context, id),
  }))
