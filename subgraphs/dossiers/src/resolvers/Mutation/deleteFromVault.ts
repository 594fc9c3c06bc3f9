import { answer } from '@motcua/subgraph-kit'
import { deleteFromVault as run } from '../../commands/delete-from-vault.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toId } from '../ids.ts'

export const deleteFromVault: NonNullable<MutationResolvers['deleteFromVault']> = async (
  _,
  { input },
  context,
) => {
  const vaultItemId = toId('vaultItemId', input.vaultItemId)
  const result = await run(context, { requestId: input.requestId, vaultItemId })
  return answer(result, context.language, (id) => ({
    ...{ __typename: 'DeleteFromVaultSuccess' as const, vaultItemId: id },
  }))
}
