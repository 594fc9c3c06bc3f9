import {
  amendablePaths,
  answerAt,
  narrowForm,
  pruneHidden,
  visibleQuestions,
  type Answers,
  type LocalText,
} from '@motcua/checklist'
import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { computed, shallowRef } from 'vue'
import type { CopyKind } from '@motcua/graph-client/schema'
import { toAnswers, toEForm } from '../../../shared/procedure-version.ts'
import type { DossierView } from '../useDossier.ts'
import { BackOfficeSaveSupplementDocument } from './counterAnswer.generated.ts'

type Asked = NonNullable<DossierView['supplement']>

/** A paper that lies on the counter, with its scan where there is one. */
export interface CounterPaper {
  readonly documentId: string
  readonly copyKind: CopyKind
  readonly quantity: number
  readonly fileId?: string
}

/** The answer of somebody at the counter: only what was asked for, saved before it is sent. */
export function useCounterAnswer(
  dossier: () => DossierView,
  request: () => Asked,
  label: LocalText,
) {
  const saveAct = useAct(BackOfficeSaveSupplementDocument, (data) => data.saveSupplement)
  const answer = request().answer
  const typed = shallowRef<Answers>(toAnswers(answer?.answers ?? dossier().answers))
  const papers = shallowRef<readonly CounterPaper[]>(
    (answer?.papers ?? []).map(({ documentId, copyKind, quantity, file }) => ({
      ...{ documentId, copyKind, quantity },
      ...(file && { fileId: file.id }),
    })),
  )

  const eForm = computed(() => toEForm(dossier().procedureVersion?.eForm))
  const asked = computed(() =>
    request()
      .items.filter(({ kind }) => kind === 'QUESTION')
      .map(({ target }) => target),
  )
  const patch = computed(() => {
    if (!eForm.value) return {}
    const shown = pruneHidden(eForm.value, typed.value)
    const paths = [...asked.value, ...visibleQuestions(eForm.value, shown).map(({ path }) => path)]
    const all = Object.fromEntries(paths.map((path) => [path, answerAt(shown, path) ?? null]))
    const before = toAnswers(dossier().answers)
    const amendable = new Set(amendablePaths(eForm.value, before, asked.value, all))
    return Object.fromEntries(Object.entries(all).filter(([path]) => amendable.has(path)))
  })
  const form = computed(() => {
    if (!eForm.value || asked.value.length === 0) return undefined
    const help = Object.fromEntries(
      request().items.map(({ target, instruction }) => [target, { vi: instruction }]),
    )
    return narrowForm(eForm.value, Object.keys(patch.value), label, help)
  })

  function put(paper: CounterPaper): void {
    papers.value = [...papers.value.filter((p) => p.documentId !== paper.documentId), paper]
  }

  function drop(documentId: string): void {
    papers.value = papers.value.filter((paper) => paper.documentId !== documentId)
  }

  function save(): Promise<Outcome<unknown>> {
    const input = { answers: patch.value, papers: papers.value }
    return saveAct.act({ input: { requestId: newRequestId(), dossierId: dossier().id, ...input } })
  }

  return { form, typed, papers, put, drop, save, saving: saveAct.busy }
}
