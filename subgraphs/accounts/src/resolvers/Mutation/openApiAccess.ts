import { openApiAccess as run } from '../../commands/open-api-access.ts'
import type { MutationResolvers } from '../../generated/types.ts'

export const openApiAccess: NonNullable<MutationResolvers['openApiAccess']> = async (
  _parent,
  { clientId },
  context,
) => (await run(context, clientId)) ?? null
