import { requireIdentity } from '@motcua/identity'
import { ok, one, type Refusal as KernelRefusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkOwnPaper, type OwnPaper } from '../domain/own-paper.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { speaksForOwner } from '../domain/viewing.ts'
import { findFile } from '../store/files.ts'
import { putVaultItems } from '../store/vault.ts'

interface AddToVault extends OwnPaper {
  readonly requestId: string
  readonly fileId: string
  /** The organisation into whose vault it goes; the person's own where left out. */
  readonly organisationId?: string | null | undefined
}

/** What a change of the vault answers: the paper's id, or why not. */
export type VaultResult = Result<string, Refusal | KernelRefusal<'REQUEST_REUSED'>>

/** Puts a paper that the person uploaded into their vault, or that of an organisation which they represent (NĐ 45/2020 Đ16.3). */
export function addToVault(context: Context, input: AddToVault): Promise<VaultResult> {
  const { personId } = requireIdentity(context.identity)
  const { requestId, fileId } = input
  const request = { requestId, operation: 'addToVault', input, subject: null }

  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    if (!context.profile.vault.ownUploads) return refuseWith('VAULT_CLOSED')
    const file = await findFile(tx, fileId)
    if (file?.uploadedBy !== personId) return refuseWith('FILE_NOT_FOUND')
    const paper = checkOwnPaper(input)
    if (!paper.ok) return paper

    const ownerId = input.organisationId ?? personId
    if (!speaksForOwner(context.identity, ownerId)) return refuseWith('NOT_REPRESENTATIVE')
    const common = { ownerId, fileId, dossierId: null, addedAt: context.now() }
    const owned = { origin: 'UPLOADED', trust: 'OWNER' } as const
    return ok(one(await putVaultItems(tx, [{ ...paper.value, ...common, ...owned }])))
  })
}
