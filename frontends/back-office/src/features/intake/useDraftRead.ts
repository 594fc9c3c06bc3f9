import { useRead } from '@motcua/graph-client'
import { shallowRef, watch } from 'vue'
import { IntakeDraftDocument } from './draft.generated.ts'
import type { DraftView } from './draft-state.ts'

/** The draft as it was when the page was opened: from then on the page itself knows best. */
export function useDraftRead(id: string) {
  const { outcome, fetching, reload } = useRead({
    query: IntakeDraftDocument,
    variables: { id },
    pick: ({ dossier }) => dossier,
  })
  const draft = shallowRef<DraftView>()

  watch(
    outcome,
    (now) => {
      if (now.kind === 'ok') draft.value ??= now.value
    },
    { immediate: true },
  )
  return {
    ...{ outcome, draft, busy: fetching },
    /** Reads it anew, past what stands on the page. */
    reload(): void {
      draft.value = undefined
      reload()
    },
  }
}
