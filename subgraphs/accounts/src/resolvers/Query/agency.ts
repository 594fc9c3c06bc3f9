import type { QueryResolvers } from '../../generated/types.ts'

export const agency: NonNullable<QueryResolvers['agency']> = async (_parent, { id }, context) =>
  (await context.loaders.agency.load(id)) ?? null
