import { answer } from '@motcua/subgraph-kit'
import { revokeApiClient as run } from '../../commands/revoke-api-client.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getApiClient } from '../get-api-client.ts'

export const revokeApiClient: NonNullable<MutationResolvers['revokeApiClient']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'RevokeApiClientSuccess' as const,
    client: await getApiClient(context.db, id),
  }))
