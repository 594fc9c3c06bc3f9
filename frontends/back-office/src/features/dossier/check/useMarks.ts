import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { DossierView } from '../useDossier.ts'
import { BackOfficeSaveMarksDocument } from './marks.generated.ts'
import { faultsOf, keyOf, markOf, type CheckItem, type Marks, type MarkState } from './marks.ts'

/** Milliseconds of rest in typing before it is saved. */
const REST = 900

/** The check of a dossier on the desk: marks are saved by themselves, and colleagues see them. */
export function useMarks(dossierId: string, check: () => DossierView['check'] | undefined) {
  const saveAct = useAct(BackOfficeSaveMarksDocument, (data) => data.saveMarks)
  const changed = shallowRef<Marks>({})
  const state = ref<'saved' | 'saving' | 'unsaved' | 'failed'>('saved')
  const waiting = new Map<string, CheckItem>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const items = computed(() => check()?.items ?? [])

  /** Saves what is not saved yet. */
  async function flush(): Promise<Outcome<unknown>> {
    clearTimeout(timer)
    const sent = [...waiting.values()]
    if (sent.length === 0) return { kind: 'ok', value: undefined, partial: false }
    waiting.clear()
    state.value = 'saving'
    const marks = sent.map((item) => {
      const { verdict, instruction } = markOf(item, changed.value)
      const { kind, target } = item
      return { kind, target, verdict, instruction: instruction.trim() || null }
    })
    const outcome = await saveAct.act({ input: { requestId: newRequestId(), dossierId, marks } })
    if (outcome.kind !== 'ok') for (const item of sent) waiting.set(keyOf(item), item)
    state.value = outcome.kind !== 'ok' ? 'failed' : waiting.size > 0 ? 'unsaved' : 'saved'
    return outcome
  }

  function mark(item: CheckItem, given: Partial<MarkState>): void {
    const next = { ...markOf(item, changed.value), ...given }
    changed.value = { ...changed.value, [keyOf(item)]: next }
    waiting.set(keyOf(item), item)
    state.value = 'unsaved'
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), given.instruction === undefined ? 0 : REST)
  }

  onScopeDispose(() => void flush())
  return {
    ...{ items, changed, state, flush, mark },
    faults: computed(() => faultsOf(items.value, changed.value)),
    unmarked: computed(
      () => items.value.filter((item) => markOf(item, changed.value).verdict === null).length,
    ),
    /** Marks as right what nobody has marked yet. */
    restIsRight(): void {
      for (const item of items.value)
        if (markOf(item, changed.value).verdict === null) mark(item, { verdict: 'RIGHT' })
    },
    /** Forgets what was changed here: the dossier went on. */
    forget(): void {
      clearTimeout(timer)
      waiting.clear()
      changed.value = {}
      state.value = 'saved'
    },
  }
}

/** The check on a desk. */
export type MarksOnDesk = ReturnType<typeof useMarks>
