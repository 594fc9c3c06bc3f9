import { answer } from '@motcua/subgraph-kit'
import { createApiClient as run } from '../../commands/create-api-client.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getApiClient } from '../get-api-client.ts'

export const createApiClient: NonNullable<MutationResolvers['createApiClient']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async ({ id, secret }) => ({
    __typename: 'CreateApiClientSuccess' as const,
    client: await getApiClient(context.db, id),
    secret,
  }))
