import { answer } from '@motcua/subgraph-kit'
import { registerOrganisation as run } from '../../commands/register-organisation.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getOrganisation } from '../get-organisation.ts'

export const registerOrganisation: NonNullable<MutationResolvers['registerOrganisation']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'RegisterOrganisationSuccess' as const,
    organisation: await getOrganisation(context, id),
  }))
