import { useRead } from '@motcua/graph-client'
import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { usePages } from '../../shared/use-pages.ts'
import { onlyHit, toSought } from './scanned.ts'
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

  function search(typed: string): void {
    const sought = toSought(typed)
    void router.push({ query: sought ? { q: sought } : {} })
  }

  // Back leads to the list again, and must not be thrown forward.
  let opened = ''
  watch(outcome, (now) => {
    const hit = now.kind === 'ok' ? onlyHit(words.value, now.value.nodes) : undefined
    if (!hit || opened === words.value) return
    opened = words.value
    void router.replace({ name: 'backOffice.dossier', params: { id: hit.id } })
  })
  return { words, outcome, busy: fetching, reload, search, pages }
}
