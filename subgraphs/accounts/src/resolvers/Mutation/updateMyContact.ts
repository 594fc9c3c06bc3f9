import { answer } from '@motcua/subgraph-kit'
import { updateMyContact as run } from '../../commands/update-my-contact.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { listPending } from '../../store/contact-confirmations.ts'
import { getPerson } from '../get-person.ts'

export const updateMyContact: NonNullable<MutationResolvers['updateMyContact']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'UpdateMyContactSuccess' as const,
    person: await getPerson(context, id),
    pending: [...(await listPending(context.db, id, context.now()))],
  }))
