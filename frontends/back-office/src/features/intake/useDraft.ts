import type { Answers, FeeEntry } from '@motcua/checklist'
import type { Outcome } from '@motcua/graph-client'
import { todayInVietnam } from '@motcua/ui'
import { computed, ref, shallowRef } from 'vue'
import type { CopyKind, DeliveryMethod } from '@motcua/graph-client/schema'
import { toFeeInputs } from '../../shared/payments/fee-entries.ts'
import { checkDraft, firstAnswers, type DraftPaper, type DraftView } from './draft-state.ts'
import { createSerial } from './serial.ts'
import { useAutosave } from './useAutosave.ts'
import { useDraftActs, type ActedDraft } from './useDraftActs.ts'

/** A paper as the clerk ticks it. */
export interface PaperEntry {
  readonly documentId: string
  readonly copyKind: CopyKind
  readonly quantity: number
  readonly fileId?: string
}

/** A draft being filled in at the counter: saved by itself, checked as it is typed, sent in and accepted in one go. */
export function useDraft(read: DraftView) {
  const acts = useDraftActs()
  const inTurn = createSerial()
  const { state, papers, savedAt, failure, settle, seen } = useServerSide(read)
  const fields = fieldsOf(read)
  const { answers, deliveryMethod, sets, caseCode } = fields
  const accepted = shallowRef<ActedDraft>()
  /** What the clerk found of its fees. */
  const fees = shallowRef<readonly FeeEntry[]>([])
  const busy = ref(false)
  /** What was tried last, to be tried again after a break in the line. */
  let last: () => Promise<unknown> = () => Promise.resolve()

  const autosave = useAutosave({
    fields: Object.values(fields),
    save: () =>
      inTurn(async () => {
        const entered = { answers: answers.value, deliveryMethod: deliveryMethod.value }
        const chosen = { sets: sets.value, caseCode: caseCode.value || null }
        return settle(await acts.save({ ...seen(), ...entered, ...chosen }))
      }),
  })

  function tryNow(act: () => Promise<Outcome<ActedDraft>>): Promise<boolean> {
    last = () => tryNow(act)
    return inTurn(async () => settle(await act()))
  }

  function discard(): Promise<boolean> {
    last = discard
    return inTurn(() =>
      acts.discard(seen()).then((outcome) => outcome.kind === 'ok' || settle(outcome)),
    )
  }

  /** Sends it in and, where the clerk may, accepts it. After a break in the line it goes on where it stopped. */
  async function finish(accepts: boolean): Promise<void> {
    if (busy.value) return
    last = () => finish(accepts)
    busy.value = true
    const isReady = state.value !== 'DRAFT' || (await autosave.saveNow())
    if (isReady && state.value === 'DRAFT') {
      await inTurn(async () => settle(await acts.submit(seen())))
    }
    if (isReady && state.value === 'SUBMITTED' && accepts) {
      const outcome = await acts.accept({
        ...{ ...seen(), caseCode: caseCode.value || null, fees: toFeeInputs(fees.value) },
      })
      if (settle(outcome)) accepted.value = outcome.value
    }
    busy.value = false
  }

  const check = computed(() => {
    const today = todayInVietnam()
    return checkDraft({ draft: read, answers: answers.value, papers: papers.value, today })
  })

  return {
    ...{ ...fields, papers, state, savedAt, busy, accepted, failure, finish, check, fees },
    saving: autosave.state,
    attach: (entry: PaperEntry) => tryNow(() => acts.attach({ dossierId: read.id, ...entry })),
    remove: (documentId: string) => tryNow(() => acts.remove({ dossierId: read.id, documentId })),
    discard,
    retry: () => void last(),
  }
}

/** What the clerk fills in, as it was last saved. */
function fieldsOf(read: DraftView) {
  return {
    answers: shallowRef<Answers>(firstAnswers(read)),
    deliveryMethod: ref<DeliveryMethod>(read.deliveryMethod),
    sets: ref(read.sets),
    caseCode: ref(read.caseCode ?? ''),
  }
}

/** What the server has: taken over from each of its answers. */
function useServerSide(read: DraftView) {
  const state = ref(read.state)
  const papers = shallowRef<readonly DraftPaper[]>(read.documents)
  const savedAt = ref(read.savedAt)
  const failure = shallowRef<Exclude<Outcome<unknown>, { kind: 'ok' }>>()
  let version = read.version

  function settle(
    outcome: Outcome<ActedDraft>,
  ): outcome is Extract<Outcome<ActedDraft>, { kind: 'ok' }> {
    failure.value = outcome.kind === 'ok' ? undefined : outcome
    if (outcome.kind !== 'ok') return false
    version = outcome.value.version
    state.value = outcome.value.state
    savedAt.value = outcome.value.savedAt
    papers.value = outcome.value.documents
    return true
  }

  const seen = () => ({ dossierId: read.id, seenVersion: version })
  return { state, papers, savedAt, failure, settle, seen }
}
