import { computed, shallowRef, watch } from 'vue'
import { useFresh } from '../../shared/useFresh.ts'
import { toEForm, toPapersAndFees } from '../../shared/definitions.ts'
import { toValues, type DraftValues } from './draft-values.ts'
import { PortalDraftDocument, type PortalDraftQuery } from './submission.generated.ts'
import { useAutosave } from './useAutosave.ts'

export type { SaveStop } from './useAutosave.ts'

interface DraftRead {
  readonly dossier: NonNullable<PortalDraftQuery['dossier']>
  readonly me: PortalDraftQuery['me']
}

export type DraftView = DraftRead['dossier']

/** A draft: read once, filled in here, saved by itself. */
export function useDraft(dossierId: string) {
  const read = useFresh({
    query: PortalDraftDocument,
    variables: { id: dossierId },
    pick: ({ dossier, me }) => (dossier ? { dossier, me } : null),
  })
  const draft = computed(() =>
    read.outcome.value.kind === 'ok' ? read.outcome.value.value.dossier : undefined,
  )
  const saving = useAutosave(dossierId, () => draft.value?.contact)
  const values = shallowRef<DraftValues>()

  function open({ dossier, me }: DraftRead): void {
    const autosave = saving.begin(dossier.version, dossier.savedAt)
    const kept = saving.unsaved()
    const start = toValues(dossier, toEForm(dossier.procedureVersion?.eForm), me)
    values.value = kept?.values ?? start
    if (kept) void autosave.resume(kept)
    // What was filled in from the person's own data has to reach the server too.
    else if (isRicher(start, dossier)) autosave.change(start)
  }

  // Once open, only `takeTheirs` and `keepMine` read over it.
  watch(read.outcome, (outcome) => {
    if (outcome.kind !== 'ok' || values.value) return
    if (outcome.value.dossier.state === 'DRAFT') open(outcome.value)
  })

  const { standing, savedAt, stop, forget } = saving
  return {
    ...{ outcome: read.outcome, reload: read.reload, draft, standing, savedAt, stop, forget },
    eForm: computed(() => toEForm(draft.value?.procedureVersion?.eForm)),
    definition: computed(() => toPapersAndFees(draft.value?.procedureVersion?.checklist)),
    values: values as Readonly<typeof values>,
    change(part: Partial<DraftValues>): void {
      if (!values.value) return
      values.value = { ...values.value, ...part }
      saving.current()?.change(values.value)
    },
    version: () => saving.current()?.version ?? 0,
    /** Saves now; true once all is safe. */
    flush: async () => (await saving.current()?.flush()) ?? true,
    retry: () => saving.current()?.retry(),
    /** Leaves what was typed here and shows what was saved elsewhere. */
    async takeTheirs(): Promise<void> {
      forget()
      values.value = undefined
      await read.reload()
    },
    /** Saves what was typed here over what was saved elsewhere. */
    async keepMine(): Promise<void> {
      await read.reload()
      if (draft.value) await saving.current()?.overrule(draft.value.version)
    },
  }
}

export type Draft = ReturnType<typeof useDraft>

/** Whether there is more in the values than the server has. */
function isRicher(values: DraftValues, dossier: DraftView): boolean {
  return (
    JSON.stringify(values) !==
    JSON.stringify(toValues({ ...dossier, onBehalfOf: null, organisation: null }, null, null))
  )
}
