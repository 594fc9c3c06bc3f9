import { useLive } from '@motcua/app-contract'
import type { AnswerPatch, Answers } from '@motcua/checklist'
import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
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

/** After a pause in typing of so many milliseconds the answers are saved. */
const PAUSE = 800

/** What the agency asked for, what was mended so far, saving as one goes, sending. */
export function useSupplement(dossierId: string) {
  const read = useFresh({
    query: PortalSupplementDocument,
    variables: { id: dossierId },
    pick: ({ dossier }) => dossier,
  })
  const saveAct = useAct(PortalSaveSupplementDocument, (data) => data.saveSupplement)
  const sendAct = useAct(PortalSendSupplementDocument, (data) => data.sendSupplement)
  const typed = shallowRef<Answers>({})
  const papers = shallowRef<readonly AnswerPaper[]>([])
  const standing = ref<'saved' | 'saving' | 'unsaved' | 'failed'>('saved')
  const savedAt = ref<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
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
  onScopeDispose(() => void flush())

  async function save(content: object): Promise<Outcome<unknown>> {
    standing.value = 'saving'
    const input = { requestId: newRequestId(), dossierId, ...content }
    let outcome = await saveAct.act({ input })
    // A lost answer: the same request again does it at most once.
    if (outcome.kind === 'offline') outcome = await saveAct.act({ input })
    standing.value = outcome.kind === 'ok' ? 'saved' : 'failed'
    if (outcome.kind === 'ok') {
      const answer = outcome.value.dossier.supplement?.answer
      papers.value = answer?.papers ?? []
      savedAt.value = answer?.savedAt ?? undefined
    }
    return outcome
  }

  function write(answers: Answers): void {
    typed.value = answers
    standing.value = 'unsaved'
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), PAUSE)
  }

  /** Saves what was typed and is not saved yet. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    if (standing.value === 'saved') return true
    return (await save({ answers: patch.value })).kind === 'ok'
  }

  /** Puts a paper in the place of what was handed in before for the same thing; taken off without content. */
  function putPaper(
    documentId: string,
    content?: { readonly fileId: string } | { readonly vaultItemId: string },
  ): Promise<Outcome<unknown>> {
    const others = papers.value
      .filter((paper) => paper.documentId !== documentId)
      .map((paper) => ({ documentId: paper.documentId, fileId: paper.file?.id ?? null }))
    return save({ papers: content ? [...others, { documentId, ...content }] : others })
  }

  async function send(seenVersion: number): Promise<Outcome<unknown>> {
    sendId ??= newRequestId()
    const outcome = await sendAct.act({ input: { requestId: sendId, dossierId, seenVersion } })
    if (outcome.kind === 'refused') sendId = undefined
    return outcome
  }

  return {
    ...{ outcome: read.outcome, reload: read.reload, eForm, typed, patch, papers },
    ...{ standing, savedAt, write, flush, putPaper, send, sending: sendAct.busy },
    uploads: useUploads((documentId, fileId) => putPaper(documentId, { fileId })),
  }
}
