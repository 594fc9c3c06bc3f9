import {
  Autosave,
  newRequestId,
  useAct,
  useLeaving,
  type Outcome,
  type SaveStanding,
} from '@motcua/graph-client'
import type { CheckMarkInput } from '@motcua/graph-client/schema'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { DossierView } from '../useDossier.ts'
import { BackOfficeSaveMarksDocument } from './marks.generated.ts'
import { faultsOf, keyOf, markOf, type CheckItem, type Marks, type MarkState } from './marks.ts'

/** The check of a dossier on the desk: marks are saved by themselves, and colleagues see them. */
export function useMarks(dossierId: string, check: () => DossierView['check'] | undefined) {
  const changed = shallowRef<Marks>({})
  const saving = useSaving(dossierId)
  const items = computed(() => check()?.items ?? [])

  function put(item: CheckItem, given: Partial<MarkState>): void {
    const next = { ...markOf(item, changed.value), ...given }
    changed.value = { ...changed.value, [keyOf(item)]: next }
    const { kind, target } = item
    const instruction = next.instruction.trim() || null
    saving.put(keyOf(item), { kind, target, verdict: next.verdict, instruction })
  }

  return {
    ...{ items, changed, state: saving.state, flush: saving.flush },
    faults: computed(() => faultsOf(items.value, changed.value)),
    unmarked: computed(
      () => items.value.filter((item) => markOf(item, changed.value).verdict === null).length,
    ),
    /** A press is saved at once, what is written when the writing rests. */
    mark(item: CheckItem, given: Partial<MarkState>): void {
      put(item, given)
      if (given.instruction === undefined) void saving.flush()
    },
    /** Marks as right what nobody has marked yet. */
    restIsRight(): void {
      for (const item of items.value)
        if (markOf(item, changed.value).verdict === null) put(item, { verdict: 'RIGHT' })
      void saving.flush()
    },
    /** Forgets what was changed here: the dossier went on. */
    forget(): void {
      saving.forget()
      changed.value = {}
    },
  }
}

/** The check on a desk. */
export type MarksOnDesk = ReturnType<typeof useMarks>

const SAFE: Outcome<unknown> = { kind: 'ok', value: undefined, partial: false }

/** Saving marks: what is not safe yet, by key, goes together. */
function useSaving(dossierId: string) {
  const { act } = useAct(BackOfficeSaveMarksDocument, (data) => data.saveMarks)
  const state = ref<SaveStanding>('saved')
  const waiting = new Map<string, CheckMarkInput>()
  let last = SAFE
  let autosave = begin()

  function begin() {
    return new Autosave<readonly CheckMarkInput[]>(0, {
      async send({ requestId, values }) {
        last = await act({ input: { requestId, dossierId, marks: values } })
        if (last.kind === 'ok') return { kind: 'saved', version: 0, savedAt: '' }
        return { kind: last.kind === 'offline' || last.kind === 'failed' ? 'later' : 'stopped' }
      },
      keep(kept) {
        if (!kept) waiting.clear()
      },
      tell: (now) => (state.value = now),
      newRequestId,
    })
  }

  /** Saves what is not saved yet; tries again what failed or was turned down. */
  async function flush(): Promise<Outcome<unknown>> {
    await autosave.retry()
    return autosave.isSafe ? SAFE : last
  }

  useLeaving({ isSafe: () => autosave.isSafe, flush, retry: flush })
  onScopeDispose(() => void flush().finally(() => autosave.close()))

  return {
    ...{ state, flush },
    put(key: string, mark: CheckMarkInput): void {
      waiting.set(key, mark)
      autosave.change([...waiting.values()])
      // Written anew after a refusal: that may have been the reason.
      if (last.kind === 'refused') void flush()
    },
    forget(): void {
      autosave.close()
      waiting.clear()
      state.value = 'saved'
      last = SAFE
      autosave = begin()
    },
  }
}
