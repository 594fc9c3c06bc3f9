import type { Answers, Channel, DocumentFinding, RequiredDocument } from './types.ts'
import { conditionHolds } from './conditions.ts'

/** What decides whether a paper is needed. `answers` as pruned. */
export interface DocumentFacts {
  readonly answers: Answers
  readonly attachedDocumentIds: readonly string[]
  readonly channel: Channel
  /** Whether the procedure has an e-form, which online takes the place of the written declaration. */
  readonly hasEForm: boolean
}

/** Where each required document (thành phần hồ sơ) stands. */
export function findDocumentFindings(
  documents: readonly RequiredDocument[],
  facts: DocumentFacts,
): readonly DocumentFinding[] {
  return documents.map((document) => ({
    documentId: document.id,
    state: documentState(document, facts),
  }))
}

function documentState(
  document: RequiredDocument,
  { answers, attachedDocumentIds, channel, hasEForm }: DocumentFacts,
): DocumentFinding['state'] {
  if (attachedDocumentIds.includes(document.id)) return 'ATTACHED'
  if (document.isForm && hasEForm && channel === 'ONLINE') return 'NOT_NEEDED'
  if (document.need === 'OPTIONAL') return 'OPTIONAL'
  if (document.need === 'ALWAYS') return 'MISSING'

  const { condition } = document
  return condition && !conditionHolds(condition, answers) ? 'NOT_NEEDED' : 'MISSING'
}
