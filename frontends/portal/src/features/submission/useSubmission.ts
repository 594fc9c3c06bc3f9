import { todayInVietnam, useLocalText } from '@motcua/ui'
import { computed } from 'vue'
import { useText } from '../../shared/useText.ts'
import { toAnswers } from '../../shared/definitions.ts'
import type { DraftValues } from './draft-values.ts'
import { checkOf, missingOf, stepsOf, type SubmissionStep } from './submission-steps.ts'
import type { Draft } from './useDraft.ts'
import { useGuide } from './useGuide.ts'
import { usePapers } from './usePapers.ts'
import { useSending } from './useSending.ts'

const nothing: DraftValues = {
  answers: {},
  contact: { phone: '', email: '', address: '' },
  deliveryMethod: 'ONLINE',
  caseCode: '',
}

/** All that the guided form knows of a draft: the check, the steps, the papers, sending. */
export function useSubmission(dossierId: string, draft: Draft) {
  const text = useText()
  const local = useLocalText()
  const papers = usePapers(dossierId, () => draft.draft.value?.documents ?? [])
  const values = computed(() => draft.values.value ?? nothing)

  const facts = computed(() => ({
    eForm: draft.eForm.value,
    definition: draft.definition.value,
    values: values.value,
    attachedDocumentIds: papers.attached.value.map(({ documentId }) => documentId),
    today: todayInVietnam(),
  }))
  const check = computed(() => checkOf(facts.value))
  const missing = computed(() => missingOf(facts.value, check.value))
  const steps = computed(() => stepsOf(facts.value))

  function labelOf(step: SubmissionStep): string {
    if (step.kind !== 'form') return text(`submission.step.${step.kind}`)
    return local(draft.eForm.value?.pages[step.page]?.label)
  }

  const guide = useGuide({
    steps,
    missing,
    labelOf,
    wasBegun: () => Object.keys(toAnswers(draft.draft.value?.answers)).length > 0,
  })
  return { values, papers, facts, check, missing, guide, sending: useSending(dossierId) }
}
