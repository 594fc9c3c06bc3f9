import { unwrap } from '@motcua/graph-client'
import { useClientHandle } from '@urql/vue'
import { onScopeDispose, ref, shallowRef } from 'vue'
import {
  PortalSuggestionsDocument,
  type PortalSuggestionsQuery,
} from './procedureCard.generated.ts'

export type Suggestion = PortalSuggestionsQuery['procedures']['nodes'][number]

/** Milliseconds without a key before the server is asked. */
const PAUSE = 180
/** Letters from which on suggestions make sense. */
const LEAST = 2

/** Procedures that what is being typed may mean. A failure shows none: the search itself still works. */
export function useSuggestions() {
  const { client } = useClientHandle()
  const suggestions = shallowRef<readonly Suggestion[]>([])
  const total = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  function clear(): void {
    latest += 1
    clearTimeout(timer)
    suggestions.value = []
    total.value = 0
  }

  async function ask(search: string): Promise<void> {
    latest += 1
    const turn = latest
    const { data, error } = await client.query(PortalSuggestionsDocument, { search }).toPromise()
    if (turn !== latest) return
    const answer = unwrap({ data: data ?? undefined, error }, ({ procedures }) => procedures)
    suggestions.value = answer.kind === 'ok' ? answer.value.nodes : []
    total.value = answer.kind === 'ok' ? answer.value.totalCount : 0
  }

  function type(words: string): void {
    clearTimeout(timer)
    const search = words.trim()
    if (search.length < LEAST) return clear()
    timer = setTimeout(() => void ask(search), PAUSE)
  }

  onScopeDispose(clear)
  return { suggestions, total, type, clear }
}
