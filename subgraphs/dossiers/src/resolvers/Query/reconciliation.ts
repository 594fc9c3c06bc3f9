import { authorise } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'
import { findReconciliation } from '../../store/payments/reconciliations.ts'
import { toDay } from '../days.ts'
import { toId } from '../ids.ts'

/** One day of an agency. */
export const reconciliation: NonNullable<QueryResolvers['reconciliation']> = async (
  _,
  { agencyId: given, day },
  { identity, db },
) => {
  const agencyId = toId('agencyId', given)
  authorise(identity, 'payment.reconcile', { agencyId })
  return (await findReconciliation(db, agencyId, toDay('day', day))) ?? null
}
