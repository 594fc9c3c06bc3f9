import { answer } from '@motcua/subgraph-kit'
import { requireIdentity } from '@motcua/identity'
import { addToVault as run } from '../../commands/add-to-vault.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { findVaultItem } from '../../store/vault.ts'
import { toId } from '../ids.ts'

export const addToVault: NonNullable<MutationResolvers['addToVault']> = async (
  _,
  { input },
  context,
) => {
  const { personId } = requireIdentity(context.identity)
  const result = await run(context, { ...input, fileId: toId('fileId', input.fileId) })
  return answer(result, context.language, async (id) => {
    const owner = input.organisationId ?? personId
    const item = await findVaultItem(context.db, owner, id)
    if (!item) throw new Error(`Vault item ${id} is gone.`)
    return { __typename: 'VaultItemSuccess' as const, item }
  })
}
