import { newRequestId, useAct } from '@motcua/graph-client'
import { computed, onScopeDispose, ref } from 'vue'
import type { FigureName } from '@motcua/graph-client/schema'
import { toFilter, type Cut } from '../filter/cut.ts'
import { useFresh } from '../use-fresh.ts'
import {
  SupervisionExportsDocument,
  SupervisionRequestExportDocument,
} from './exports.generated.ts'

/** How often it is looked whether a file is there, in milliseconds. */
const LOOK = 1_500

/** The reader's exports, read again while one is being made; and asking for another. */
export function useExports() {
  const read = useFresh({
    query: SupervisionExportsDocument,
    variables: () => ({}),
    pick: ({ myExports }) => myExports,
  })
  const asking = useAct(SupervisionRequestExportDocument, (data) => data.requestExport)
  const refusal = ref('')
  const exports = computed(() => (read.outcome.value.kind === 'ok' ? read.outcome.value.value : []))
  const timer = setInterval(() => {
    if (exports.value.some(({ state }) => state === 'WAITING' || state === 'RUNNING'))
      void read.reload()
  }, LOOK)
  onScopeDispose(() => clearInterval(timer))

  /** Asks for the dossiers behind a figure; answers with the id of the export. */
  async function request(figure: FigureName, cut: Cut): Promise<string | undefined> {
    const input = { requestId: newRequestId(), figure, filter: toFilter(cut) }
    const outcome = await asking.act({ input })
    refusal.value = outcome.kind === 'refused' ? outcome.message : ''
    await read.reload()
    return outcome.kind === 'ok' ? outcome.value.export.id : undefined
  }

  return {
    outcome: read.outcome,
    reload: read.reload,
    exports,
    request,
    refusal,
    busy: asking.busy,
  }
}
