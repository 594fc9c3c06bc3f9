import { requireIdentity } from '@motcua/identity'
import { exportKeptMs } from '../../domain/figure-export.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listExports } from '../../store/figure-exports.ts'

export const myExports: NonNullable<QueryResolvers['myExports']> = async (
  _parent,
  _args,
  { identity, db, now },
) => {
  const { personId } = requireIdentity(identity)
  return listExports(db, personId, new Date(now().getTime() - exportKeptMs))
}
