import { useLive } from '@motcua/app-contract'
import type { MaybeRefOrGetter } from 'vue'
import { usePages } from '../usePages.ts'
import { PortalVaultDocument, type PortalVaultQuery } from './vault.generated.ts'

export type VaultPaper = PortalVaultQuery['vault']['nodes'][number]

/** Papers a page. */
const PAGE = 20

/** Papers of the signed-in person, newest first; follows results as they come in. */
export function useVault(pause: MaybeRefOrGetter<boolean> = false) {
  const pages = usePages({
    query: PortalVaultDocument,
    variables: (page) => page,
    pick: (data) => data.vault,
    size: PAGE,
    pause,
  })
  useLive('dossier', () => {
    if (pages.outcome.value.kind !== 'waiting') void pages.reload()
  })
  return pages
}
