import { authorise } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'

export const administeredOfficer: NonNullable<QueryResolvers['administeredOfficer']> = async (
  _parent,
  { id },
  { identity, loaders },
) => {
  authorise(identity, 'account.manage')
  return (await loaders.officer.load(id)) ?? null
}
