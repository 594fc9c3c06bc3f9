import { useLive } from '@motcua/app-contract'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { groups, type Group } from '../../shared/dossiers/dossier-state.ts'
import { usePages } from '../../shared/usePages.ts'
import { PortalMyDossiersDocument } from './myDossiers.generated.ts'

/** Cards a page. */
const PAGE = 20

/** Dossiers of the person and of whom they represent, of one heap and perhaps of one owner, newest first; follows what happens to them. */
export function useMyDossiers(
  group: MaybeRefOrGetter<Group>,
  owner: MaybeRefOrGetter<string | null>,
) {
  const pages = usePages({
    query: PortalMyDossiersDocument,
    variables: (page) => {
      const states = groups[toValue(group)]
      return { ...page, states: states.length > 0 ? states : null, owner: toValue(owner) }
    },
    pick: (data) => data.myDossiers,
    size: PAGE,
  })
  useLive('dossier', () => void pages.reload())
  return pages
}
