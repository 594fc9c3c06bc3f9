import { newRequestId, useAct } from '@motcua/graph-client'
import { computed, ref } from 'vue'
import { useFresh } from '../../shared/use-fresh.ts'
import {
  SupervisionDeleteSavedQueryDocument,
  SupervisionSavedQueriesDocument,
  SupervisionSaveQueryDocument,
  type SupervisionSavedQueriesQuery,
} from './saved.generated.ts'

export type SavedQuery = SupervisionSavedQueriesQuery['savedQueries'][number]

/** The analyst's kept questions: reading, keeping, throwing away. */
export function useSavedQueries() {
  const read = useFresh({
    query: SupervisionSavedQueriesDocument,
    variables: () => ({}),
    pick: ({ savedQueries }) => savedQueries,
  })
  const saving = useAct(SupervisionSaveQueryDocument, (data) => data.saveQuery)
  const deleting = useAct(SupervisionDeleteSavedQueryDocument, (data) => data.deleteSavedQuery)
  const refusal = ref('')
  const saved = computed(() => (read.outcome.value.kind === 'ok' ? read.outcome.value.value : []))

  async function save(name: string, text: string): Promise<boolean> {
    const outcome = await saving.act({ input: { requestId: newRequestId(), name, text } })
    refusal.value = outcome.kind === 'refused' ? outcome.message : ''
    await read.reload()
    return outcome.kind === 'ok'
  }

  async function remove({ id }: SavedQuery): Promise<void> {
    const outcome = await deleting.act({ input: { requestId: newRequestId(), savedQueryId: id } })
    refusal.value = outcome.kind === 'refused' ? outcome.message : ''
    await read.reload()
  }

  return { saved, save, remove, refusal, busy: saving.busy }
}
