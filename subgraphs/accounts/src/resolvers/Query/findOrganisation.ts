import { findOrganisation as run } from '../../commands/find-organisation.ts'
import type { QueryResolvers } from '../../generated/types.ts'

export const findOrganisation: NonNullable<QueryResolvers['findOrganisation']> = async (
  _parent,
  { taxCode },
  context,
) => (await run(context, taxCode)) ?? null
