import { can, forbidden, requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listRefunds } from '../../store/payments/refunds.ts'
import { toId } from '../ids.ts'

/** Refunds of an agency, newest first. */
export const refunds: NonNullable<QueryResolvers['refunds']> = async (
  _,
  { agencyId: given, state, first, after },
  { identity, db },
) => {
  requireIdentity(identity)
  const agencyId = toId('agencyId', given)
  const place = { agencyId }
  if (!can(identity, 'payment.refund', place) && !can(identity, 'payment.reconcile', place))
    throw forbidden('payment.refund')

  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const page = { limit: size + 1, beforeId: key && toId('after', String(key[0])) }
  const rows = await listRefunds(db, { agencyId, state: state ?? undefined }, page)
  return toConnection(rows, size, ({ id }) => [id])
}
