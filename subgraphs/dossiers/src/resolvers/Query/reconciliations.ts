import { authorise } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listReconciliations } from '../../store/payments/reconciliations.ts'
import { toId } from '../ids.ts'

/** Days of an agency that were reconciled, newest first. */
export const reconciliations: NonNullable<QueryResolvers['reconciliations']> = async (
  _,
  { agencyId: given, first, after },
  { identity, db },
) => {
  const agencyId = toId('agencyId', given)
  authorise(identity, 'payment.reconcile', { agencyId })
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const page = { limit: size + 1, beforeDay: key && String(key[0]) }
  return toConnection(await listReconciliations(db, agencyId, page), size, ({ day }) => [day])
}
