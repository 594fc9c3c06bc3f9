import {
  answerAt,
  answerPath,
  type Answers,
  type Control,
  type EForm,
  type LocalText,
  type RequiredDocument,
  type UiElement,
} from '@motcua/checklist'

/** The question and the answer that decide whether a paper is needed. */
export interface PaperReason {
  readonly question: LocalText
  /** Undefined while the question has not been answered. */
  readonly answer: LocalText | undefined
}

/** Why a paper is or is not needed, where an answer of the form decides it. */
export function reasonOf(
  { condition }: Pick<RequiredDocument, 'condition'>,
  eForm: EForm | null,
  answers: Answers,
): PaperReason | undefined {
  if (!condition || !eForm) return undefined
  const control = controls(eForm.pages).find(({ scope }) => scope === condition.scope)
  if (!control) return undefined
  return {
    question: control.label,
    answer: answerText(control, answerAt(answers, answerPath(control.scope))),
  }
}

function controls(elements: readonly UiElement[]): readonly Control[] {
  return elements.flatMap((element) =>
    element.type === 'Control' ? [element] : controls(element.elements),
  )
}

function answerText(control: Control, answer: unknown): LocalText | undefined {
  if (answer === true) return { vi: 'Có', en: 'Yes' }
  if (answer === false) return { vi: 'Không', en: 'No' }
  if (typeof answer !== 'string' && typeof answer !== 'number') return undefined
  if (answer === '') return undefined
  const plain = String(answer)
  return control.options?.choices?.[plain] ?? { vi: plain, en: plain }
}
