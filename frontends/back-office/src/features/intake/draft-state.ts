import type { Answers, ChecklistResult } from '@motcua/checklist'
import {
  countedAnswers,
  emptyAnswers,
  evaluateChecklist,
  prefill,
  type EForm,
  type FeeFacts,
} from '@motcua/checklist'
import { toAnswers, toChecklist, toEForm } from '../../shared/procedure-version.ts'
import type { IntakeDraftViewFragment, IntakePaperFragment } from './draft.generated.ts'

/** A draft as it is read. */
export type DraftView = IntakeDraftViewFragment

/** A paper handed over. */
export type DraftPaper = IntakePaperFragment

/** Answers to begin with: what was saved, else what the form and the applicant's data give. */
export function firstAnswers(draft: DraftView): Answers {
  const saved = toAnswers(draft.answers)
  const eForm = toEForm(draft.procedureVersion?.eForm)
  if (!eForm || Object.keys(saved).length > 0) return saved
  return prefill(eForm, factsOf(draft), emptyAnswers(eForm))
}

/** What is known of the applicant and of the organisation for which they act: from the dossier, and from their account where the clerk may see it. */
function factsOf({ contact, applicant, onBehalfOf, organisation }: DraftView) {
  const facts = {
    'organisation.name': onBehalfOf?.name,
    'organisation.taxCode': onBehalfOf?.taxCode,
    'organisation.address': organisation?.address,
    'person.fullName': contact.fullName,
    'person.idNumber': contact.idNumber ?? applicant?.idNumber,
    'person.dateOfBirth': applicant?.dateOfBirth,
    'person.sex': applicant?.sex,
    'person.address': contact.address ?? applicant?.address,
    'person.phone': contact.phone ?? applicant?.phone,
    'person.email': contact.email ?? applicant?.email,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Readonly<
    Record<keyof typeof facts, string>
  >
}

interface CheckedDraft {
  readonly draft: DraftView
  readonly answers: Answers
  readonly papers: readonly DraftPaper[]
  readonly today: string
}

/** The check of a draft as it stands on the screen: what the server will find. */
export function checkDraft({ draft, answers, papers, today }: CheckedDraft): ChecklistResult {
  const { documents, fees } = toChecklist(draft.procedureVersion?.checklist)
  const eForm: EForm | null = toEForm(draft.procedureVersion?.eForm)
  return evaluateChecklist(
    { eForm, documents, fees },
    {
      answers,
      attachedDocumentIds: papers.map(({ documentId }) => documentId),
      channel: draft.channel,
      today,
    },
  )
}

/** What decides what is to pay for a draft as it stands on the screen. */
export function feeFacts(
  { draft, answers, papers, today }: CheckedDraft,
  caseCode: string,
): Omit<FeeFacts, 'entries'> {
  const eForm = toEForm(draft.procedureVersion?.eForm)
  return {
    answers: eForm ? countedAnswers(eForm, answers) : answers,
    attachedDocumentIds: papers.map(({ documentId }) => documentId),
    ...{ channel: draft.channel, caseCode: caseCode || null, today },
  }
}
