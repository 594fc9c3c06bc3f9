import { useLive } from '@motcua/app-contract'
import type { AnswerPatch, Answers } from '@motcua/checklist'
import {
  Autosave,
  newRequestId,
  useAct,
  useLeaving,
  type Outcome,
  type SaveStanding,
} from '@motcua/graph-client'
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { toAnswers, toEForm } from '../../shared/definitions.ts'
import { useUploads } from '../../shared/papers/useUploads.ts'
import { useFresh } from '../../shared/useFresh.ts'
import { patchOf } from './amended.ts'
import {
  PortalSaveSupplementDocument,
  PortalSendSupplementDocument,
  PortalSupplementDocument,
  type PortalSupplementPaperFragment,
  type PortalSupplementQuery,
} from './supplement.generated.ts'

/** A dossier whose applicant is asked to mend it. */
export type SupplementView = NonNullable<PortalSupplementQuery['dossier']>
export type AnswerPaper = PortalSupplementPaperFragment

/** What the agency asked for, what was mended so far, saving as one goes, sending. */
export function useSupplement(dossierId: string) {
  const read = useFresh({
    query: PortalSupplementDocument,
    variables: { id: dossierId },
    pick: ({ dossier }) => dossier,
  })
  const sendAct = useAct(PortalSendSupplementDocument, (data) => data.sendSupplement)
  const typed = shallowRef<Answers>({})
  const { papers, standing, savedAt, autosave, putPaper } = useSaving(dossierId)
  let sendId: string | undefined

  const dossier = computed(() =>
    read.outcome.value.kind === 'ok' ? read.outcome.value.value : undefined,
  )
  const eForm = computed(() => toEForm(dossier.value?.procedureVersion?.eForm))
  const patch = computed<AnswerPatch>(() => {
    const asked = dossier.value?.supplement?.items
    if (!eForm.value || !asked) return {}
    return patchOf(eForm.value, toAnswers(dossier.value?.answers), asked, typed.value)
  })

  // What was saved before is taken up once; then what is typed here counts.
  const stop = watch(dossier, (now) => {
    const answer = now?.supplement?.answer
    if (!answer) return
    typed.value = toAnswers(answer.answers)
    papers.value = answer.papers
    savedAt.value = answer.savedAt ?? undefined
    stop()
  })
  useLive('dossier', (event) => {
    if (event.id === dossierId || event.id === '*') void read.reload()
  })

  function write(answers: Answers): void {
    typed.value = answers
    autosave.change(patch.value)
  }

  async function send(seenVersion: number): Promise<Outcome<unknown>> {
    sendId ??= newRequestId()
    const outcome = await sendAct.act({ input: { requestId: sendId, dossierId, seenVersion } })
    if (outcome.kind === 'refused') sendId = undefined
    return outcome
  }

  return {
    ...{ outcome: read.outcome, reload: read.reload, eForm, typed, patch, papers },
    ...{ standing, savedAt, write, putPaper, send, sending: sendAct.busy },
    /** Saves now; true once all that was typed is safe. */
    flush: () => autosave.flush(),
    uploads: useUploads((documentId, fileId) => putPaper(documentId, { fileId })),
  }
}

/** What is saved of the answer: what is typed by itself, papers one by one. */
function useSaving(dossierId: string) {
  const { act } = useAct(PortalSaveSupplementDocument, (data) => data.saveSupplement)
  const papers = shallowRef<readonly AnswerPaper[]>([])
  const standing = ref<SaveStanding>('saved')
  const savedAt = ref<string>()

  async function save(requestId: string, content: object) {
    const outcome = await act({ input: { requestId, dossierId, ...content } })
    if (outcome.kind !== 'ok') return outcome
    const answer = outcome.value.dossier.supplement?.answer
    papers.value = answer?.papers ?? []
    savedAt.value = answer?.savedAt ?? undefined
    return outcome
  }

  const autosave = new Autosave<AnswerPatch>(0, {
    async send({ requestId, values }) {
      const { kind } = await save(requestId, { answers: values })
      if (kind === 'ok') return { kind: 'saved', version: 0, savedAt: savedAt.value ?? '' }
      return { kind: kind === 'offline' || kind === 'failed' ? 'later' : 'stopped' }
    },
    keep: () => undefined,
    tell: (now) => (standing.value = now),
    newRequestId,
  })
  useLeaving({
    isSafe: () => autosave.isSafe,
    flush: () => autosave.flush(),
    retry: () => autosave.retry(),
  })
  onScopeDispose(() => void autosave.flush().finally(() => autosave.close()))

  /** Puts a paper in the place of what was handed in before for the same thing; taken off without content. */
  async function putPaper(
    documentId: string,
    content?: { readonly fileId: string } | { readonly vaultItemId: string },
  ): Promise<Outcome<unknown>> {
    const others = papers.value
      .filter((paper) => paper.documentId !== documentId)
      .map((paper) => ({ documentId: paper.documentId, fileId: paper.file?.id ?? null }))
    const requestId = newRequestId()
    const wanted = { papers: content ? [...others, { documentId, ...content }] : others }
    const outcome = await save(requestId, wanted)
    // A lost answer: the same request again does it at most once.
    return outcome.kind === 'offline' ? save(requestId, wanted) : outcome
  }

  return { papers, standing, savedAt, autosave, putPaper }
}
