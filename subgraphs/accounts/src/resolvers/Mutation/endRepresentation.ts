import { answer } from '@motcua/subgraph-kit'
import { endRepresentation as run } from '../../commands/end-representation.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getOrganisation } from '../get-organisation.ts'

export const endRepresentation: NonNullable<MutationResolvers['endRepresentation']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'RepresentationSuccess' as const,
    organisation: await getOrganisation(context, id),
  }))
