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
  /** Which papers; all where left out. */
  readonly filter?: MaybeRefOrGetter<VaultFilter>
  readonly pause?: MaybeRefOrGetter<boolean>
}

/** Papers of the signed-in person, newest first; follows results as they come in. */
export function useVault({ filter = {}, pause = false }: VaultOptions = {}) {
  const pages = usePages({
    query: PortalVaultDocument,
    variables: (page) => ({ ...page, filter: toValue(filter) }),
    pick: (data) => data.vault,
    size: PAGE,
    pause,
  })
  useLive('dossier', () => {
    if (pages.outcome.value.kind !== 'waiting') void pages.reload()
  })
  return pages
}
