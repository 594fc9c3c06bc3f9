import type { QueryResolvers } from '../../generated/types.ts'
import { listActiveAgencies } from '../../store/agencies.ts'

export const agencies: NonNullable<QueryResolvers['agencies']> = (
  _parent,
  { level, fieldCode },
  { db },
) => listActiveAgencies(db, { level, fieldCode })
