import type { QueryResolvers } from '../../generated/types.ts'

export const procedure: NonNullable<QueryResolvers['procedure']> = async (
  _parent,
  { code },
  { loaders },
) => (await loaders.catalogue()).byCode.get(code.trim()) ?? null
