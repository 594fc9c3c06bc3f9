import { can, forbidden, requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listPayments } from '../../store/payments/payments.ts'
import { toId } from '../ids.ts'

/** Payments of an agency, newest first. */
export const payments: NonNullable<QueryResolvers['payments']> = async (
  _,
  { agencyId: given, filter, first, after },
  { identity, db, now },
) => {
  requireIdentity(identity)
  const agencyId = toId('agencyId', given)
  const place = { agencyId }
  if (!can(identity, 'payment.collect', place) && !can(identity, 'payment.reconcile', place))
    throw forbidden('payment.collect')

  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const rows = await listPayments(
    db,
    {
      agencyId,
      state: filter?.overdue ? 'DUE' : (filter?.state ?? undefined),
      payByBefore: filter?.overdue ? now() : undefined,
    },
    { limit: size + 1, beforeId: key && toId('after', String(key[0])) },
  )
  return toConnection(rows, size, ({ id }) => [id])
}
