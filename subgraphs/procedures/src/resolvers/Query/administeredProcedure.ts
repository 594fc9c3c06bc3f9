import { authorise } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'

export const administeredProcedure: NonNullable<QueryResolvers['administeredProcedure']> = async (
  _parent,
  { code },
  { identity, loaders },
) => {
  authorise(identity, 'procedure.publish')
  return (await loaders.catalogue()).byCode.get(code.trim()) ?? null
}
