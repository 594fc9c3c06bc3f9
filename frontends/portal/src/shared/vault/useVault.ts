import { useLive } from '@motcua/app-contract'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { usePages } from '../usePages.ts'
import {
  PortalVaultDocument,
  type PortalVaultPaperFragment,
  type PortalVaultQueryVariables,
} from './vault.generated.ts'

export type VaultPaper = PortalVaultPaperFragment
export type VaultFilter = NonNullable<PortalVaultQueryVariables['filter']>

/** Papers a page. */
const PAGE = 20

interface VaultOptions {
  /** The organisation whose vault it is; the person's own for null. */
  readonly organisationId?: MaybeRefOrGetter<string | null>
  /** Which papers; all where left out. */
  readonly filter?: MaybeRefOrGetter<VaultFilter>
  readonly pause?: MaybeRefOrGetter<boolean>
}

/** Papers of the signed-in person or of an organisation that they represent, newest first; follows results as they come in. */
export function useVault(options: VaultOptions = {}) {
  const { organisationId = null, filter = {}, pause = false } = options
  const pages = usePages({
    query: PortalVaultDocument,
    variables: (page) => ({
      ...page,
      organisationId: toValue(organisationId),
      filter: toValue(filter),
    }),
    pick: (data) => data.vault,
    size: PAGE,
    pause,
  })
  useLive('dossier', () => {
    if (pages.outcome.value.kind !== 'waiting') void pages.reload()
  })
  return pages
}
