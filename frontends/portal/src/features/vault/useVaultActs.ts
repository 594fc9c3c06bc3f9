import { newRequestId, useAct } from '@motcua/graph-client'
import { PortalAddToVaultDocument, PortalDeleteFromVaultDocument } from './vaultActs.generated.ts'

/** What an owner says of a paper; empty where they do not know. */
export interface PaperFacts {
  readonly kind: string
  readonly name: string
  readonly issuer: string
  readonly number: string
  readonly issuedOn: string
  readonly validUntil: string
}

/** Putting papers into the vault and taking them out again. */
export function useVaultActs() {
  const adding = useAct(PortalAddToVaultDocument, (data) => data.addToVault)
  const deleting = useAct(PortalDeleteFromVaultDocument, (data) => data.deleteFromVault)

  return {
    busy: adding.busy,
    deleting: deleting.busy,
    /** Into the vault of an organisation, or the person's own for null. */
    add: (fileId: string, facts: PaperFacts, organisationId: string | null) =>
      adding.act({
        input: {
          ...{ requestId: newRequestId(), fileId, organisationId },
          ...{ kind: facts.kind || null, name: facts.name || null },
          ...{ issuer: facts.issuer || null, number: facts.number || null },
          ...{ issuedOn: facts.issuedOn || null, validUntil: facts.validUntil || null },
        },
      }),
    remove: (vaultItemId: string) =>
      deleting.act({ input: { requestId: newRequestId(), vaultItemId } }),
  }
}
