import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { computed, shallowRef } from 'vue'
import {
  PortalAttachDocumentDocument,
  PortalRemoveDocumentDocument,
  PortalVaultMatchesDocument,
  type PortalAttachedFragment,
} from './submission.generated.ts'
import { useFresh } from '../../shared/useFresh.ts'
import type { VaultPaper } from '../../shared/vault/useVault.ts'
import { useUploads } from '../../shared/papers/useUploads.ts'

export type Attached = PortalAttachedFragment

/** The papers of a draft: uploads, papers taken from the vault, taking off. */
export function usePapers(dossierId: string, start: () => readonly Attached[]) {
  const matches = useFresh({
    query: PortalVaultMatchesDocument,
    variables: { id: dossierId },
    pick: (data) => data.dossier?.vaultMatches,
  })
  const changed = shallowRef<readonly Attached[]>()
  const attachAct = useAct(PortalAttachDocumentDocument, (data) => data.attachDocument)
  const removeAct = useAct(PortalRemoveDocumentDocument, (data) => data.removeDocument)

  /** The paper of the vault that serves best for a required document. */
  function matchOf(documentId: string): VaultPaper | undefined {
    const outcome = matches.outcome.value
    if (outcome.kind !== 'ok') return undefined
    return outcome.value.find((match) => match.documentId === documentId)?.items[0]
  }

  async function attach(
    documentId: string,
    content: { readonly fileId: string } | { readonly vaultItemId: string },
  ): Promise<Outcome<unknown>> {
    const input = { requestId: newRequestId(), dossierId, documentId, ...content }
    let outcome = await attachAct.act({ input })
    // A lost answer: the same request again does it at most once.
    if (outcome.kind === 'offline') outcome = await attachAct.act({ input })
    if (outcome.kind === 'ok') changed.value = outcome.value.dossier.documents
    return outcome
  }

  async function remove(documentId: string): Promise<Outcome<unknown>> {
    const input = { requestId: newRequestId(), dossierId, documentId }
    const outcome = await removeAct.act({ input })
    if (outcome.kind === 'ok') changed.value = outcome.value.dossier.documents
    return outcome
  }

  return {
    ...useUploads((documentId, fileId) => attach(documentId, { fileId })),
    attached: computed(() => changed.value ?? start()),
    busy: computed(() => attachAct.busy.value || removeAct.busy.value),
    remove,
    matchOf,
    takeFromVault: (documentId: string, vaultItemId: string) => attach(documentId, { vaultItemId }),
  }
}
