import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Milliseconds of rest in typing before it is saved. */
const REST = 1_500

/** How what is on the screen stands to what the server has. */
export type SavingState = 'saved' | 'saving' | 'unsaved' | 'failed'

interface AutosaveOptions {
  /** What is watched for changes. */
  readonly fields: readonly Readonly<Ref<unknown>>[]
  /** Saves it as it is; true where that was done. */
  save(): Promise<boolean>
}

/** Saves fields by themselves a moment after the last change, and when the page is left. */
export function useAutosave({ fields, save }: AutosaveOptions) {
  const state = ref<SavingState>('saved')
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Saves what is not saved yet; true where nothing is left unsaved. */
  async function saveNow(): Promise<boolean> {
    clearTimeout(timer)
    if (state.value === 'saved') return true
    state.value = 'saving'
    const isSaved = await save()
    // What was typed meanwhile has set it to unsaved again.
    if (!isSaved) state.value = 'failed'
    else if (state.value === 'saving') state.value = 'saved'
    return isSaved
  }

  watch([...fields], () => {
    state.value = 'unsaved'
    clearTimeout(timer)
    timer = setTimeout(() => void saveNow(), REST)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    if (state.value === 'unsaved') void save()
  })
  return { state, saveNow }
}
