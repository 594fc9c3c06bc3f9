import { useRead } from '@motcua/graph-client'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { usePages } from '../../shared/use-pages.ts'
import { BackOfficeSearchDocument, type BackOfficeSearchQuery } from './search.generated.ts'

/** A dossier found. */
export type FoundDossier = BackOfficeSearchQuery['searchDossiers']['nodes'][number]

/** Looks for dossiers by the words in the address. */
export function useDossierSearch() {
  const route = useRoute()
  const router = useRouter()
  const pages = usePages()
  const words = computed(() => (typeof route.query['q'] === 'string' ? route.query['q'] : ''))
  const { outcome, fetching, reload } = useRead({
    query: BackOfficeSearchDocument,
    variables: () => ({ text: words.value, first: 50, after: pages.after.value ?? null }),
    pick: ({ searchDossiers }) => searchDossiers,
    pause: () => words.value === '',
  })

  function search(text: string): void {
    void router.push({ query: text ? { q: text } : {} })
  }
  return { words, outcome, busy: fetching, reload, search, pages }
}
