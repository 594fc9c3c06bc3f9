import { useSession } from '@motcua/app-contract'
import {
  Autosave,
  newRequestId,
  useAct,
  useLeaving,
  type Outcome,
  type SaveAnswer,
  type SaveRequest,
  type SaveStanding,
} from '@motcua/graph-client'
import { onScopeDispose, readonly, ref, shallowRef } from 'vue'
import { plainPhone } from '../../shared/contact-check.ts'
import type { DraftValues } from './draft-values.ts'
import { PortalSaveDraftDocument } from './submission.generated.ts'
import { keepUnsaved, unsavedOf } from './unsaved-answers.ts'

/** Why saving has come to a stop: somebody has to decide. */
export type SaveStop =
  | { readonly kind: 'changed' }
  | Exclude<Outcome<never>, { readonly kind: 'ok' | 'offline' | 'failed' }>

/** The applicant as the sign-in proved them; whatever is sent, this stands. */
export interface Proved {
  readonly fullName: string
  readonly idNumber: string | null
}

/** Saving a draft by itself, and what is kept in this browser until it is saved. */
export function useAutosave(dossierId: string, proved: () => Proved | undefined) {
  const session = useSession()
  const { act: save } = useAct(PortalSaveDraftDocument, (data) => data.saveDraft)
  const standing = ref<SaveStanding>('saved')
  const savedAt = ref<string>()
  const stop = shallowRef<SaveStop>()
  let autosave: Autosave<DraftValues> | undefined
  const personId = () => session.value.personId ?? ''

  async function send(request: SaveRequest<DraftValues>): Promise<SaveAnswer> {
    const { requestId, seenVersion, values } = request
    const input = { requestId, dossierId, seenVersion, ...toInput(values, proved()) }
    const outcome = await save({ input })
    if (outcome.kind === 'offline' || outcome.kind === 'failed') return { kind: 'later' }
    if (outcome.kind === 'ok') {
      stop.value = undefined
      const { version, savedAt: at } = outcome.value.dossier
      return { kind: 'saved', version, savedAt: at }
    }
    const isChanged = outcome.kind === 'refused' && outcome.code === 'DOSSIER_CHANGED'
    stop.value = isChanged ? { kind: 'changed' } : outcome
    return { kind: 'stopped' }
  }

  /** Starts over from what the server has. */
  function begin(version: number, at: string): Autosave<DraftValues> {
    autosave?.close()
    autosave = new Autosave<DraftValues>(version, {
      send,
      keep: (kept) => keepUnsaved(dossierId, personId(), kept),
      tell(now, then) {
        standing.value = now
        if (then) savedAt.value = then
      },
      newRequestId,
    })
    standing.value = 'saved'
    savedAt.value = at
    stop.value = undefined
    return autosave
  }

  useLeaving({
    isSafe: () => autosave?.isSafe ?? true,
    flush: () => autosave?.flush(),
    retry: () => autosave?.retry(),
  })
  onScopeDispose(() => {
    void autosave?.flush().finally(() => autosave?.close())
  })

  return {
    standing: readonly(standing),
    savedAt: readonly(savedAt),
    stop: stop as Readonly<typeof stop>,
    begin,
    current: () => autosave,
    unsaved: () => unsavedOf(dossierId, personId()),
    /** Forgets what this browser keeps: it was sent, thrown away, or gives way. */
    forget(): void {
      autosave?.close()
      keepUnsaved(dossierId, personId(), undefined)
    },
  }
}

/** The values as the server takes them. */
function toInput(values: DraftValues, proved: Proved | undefined) {
  const { answers, contact, deliveryMethod, caseCode } = values
  return {
    answers,
    deliveryMethod,
    caseCode: caseCode || null,
    contact: {
      fullName: proved?.fullName ?? '',
      idNumber: proved?.idNumber ?? null,
      phone: plainPhone(contact.phone) || null,
      email: contact.email.trim() || null,
      address: contact.address.trim() || null,
    },
  }
}
