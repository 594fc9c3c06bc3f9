import { answer } from '@motcua/subgraph-kit'
import { fetchStatement as run } from '../../commands/payments/fetch-statement.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { findReconciliation } from '../../store/payments/reconciliations.ts'
import { toId } from '../ids.ts'

export const fetchStatement: NonNullable<MutationResolvers['fetchStatement']> = async (
  _,
  { input },
  context,
) => {
  const agencyId = toId('agencyId', input.agencyId)
  const { requestId, day } = input
  const result = await run(context, { requestId, agencyId, day })
  return answer(result, context.language, async () => {
    const reconciliation = await findReconciliation(context.db, agencyId, day)
    if (!reconciliation) throw new Error(`${day} was not compared.`)
    return { __typename: 'FetchStatementSuccess' as const, reconciliation }
  })
}
