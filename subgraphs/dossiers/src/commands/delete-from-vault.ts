import { requireIdentity } from '@motcua/identity'
import { ok, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { checkDeletable } from '../domain/vault.ts'
import { deleteVaultItem, findVaultItem, listDossiersOfItem } from '../store/vault.ts'
import type { VaultResult } from './add-to-vault.ts'

interface DeleteFromVault {
  readonly requestId: string
  readonly vaultItemId: string
}

/** Takes a paper out of the vault of the person, or of an organisation that they represent, by the profile's rule; the dossiers that had it keep it. */
export function deleteFromVault(context: Context, input: DeleteFromVault): Promise<VaultResult> {
  const { personId, representations = [] } = requireIdentity(context.identity)
  const { requestId, vaultItemId } = input
  const request = { requestId, operation: 'deleteFromVault', input, subject: vaultItemId }

  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const owners = [personId, ...representations.map(({ organisationId }) => organisationId)]
    const item = await findVaultItem(tx, owners, vaultItemId)
    if (!item) return refuseWith('VAULT_PAPER_NOT_FOUND')
    const dossiers = await listDossiersOfItem(tx, item)
    const deletable = checkDeletable(item, dossiers, context.profile.vault.deletable)
    if (!deletable.ok) return deletable
    await deleteVaultItem(tx, item.id)
    return ok(item.id)
  })
}
