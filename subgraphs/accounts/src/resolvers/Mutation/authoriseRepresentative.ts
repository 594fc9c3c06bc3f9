import { answer } from '@motcua/subgraph-kit'
import { authoriseRepresentative as run } from '../../commands/authorise-representative.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getOrganisation } from '../get-organisation.ts'

export const authoriseRepresentative: NonNullable<
  MutationResolvers['authoriseRepresentative']
> = async (_parent, { input }, context) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'RepresentationSuccess' as const,
    organisation: await getOrganisation(context, id),
  }))
