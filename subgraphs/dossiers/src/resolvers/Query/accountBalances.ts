import { authorise } from '@motcua/identity'
import { accounts } from '../../domain/payments/ledger.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { sumAccounts } from '../../store/payments/ledger.ts'
import { toId } from '../ids.ts'

/** What stands on each account of an agency, the empty ones too. */
export const accountBalances: NonNullable<QueryResolvers['accountBalances']> = async (
  _,
  { agencyId: given },
  { identity, db },
) => {
  const agencyId = toId('agencyId', given)
  authorise(identity, 'payment.reconcile', { agencyId })
  const sums = new Map(
    (await sumAccounts(db, agencyId)).map(({ account, balance }) => [account, balance]),
  )
  return accounts.map((account) => ({ account, balance: sums.get(account) ?? 0 }))
}
