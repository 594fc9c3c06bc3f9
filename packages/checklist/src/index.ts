export { hasPledge } from './pledge.ts'
export type * from './types.ts'
export { evaluateChecklist, type Checklist, type Submission } from './evaluate.ts'
export { conditionHolds, isShown, visibleElements } from './conditions.ts'
export { pruneHidden } from './pruning.ts'
export { amendablePaths, amendAnswers, narrowForm, type AnswerPatch } from './amending.ts'
export { countedAnswers, findFieldFindings, requiredPaths } from './fields.ts'
export { findDocumentFindings, type DocumentFacts } from './documents.ts'
export { feesOwed, reckonFees, type FeeFacts } from './fees.ts'
export { emptyAnswers, prefill, type Facts } from './initial-answers.ts'
export {
  entrySchema,
  pageQuestions,
  visibleQuestions,
  widgetOf,
  type Question,
} from './questions.ts'
export { answerAt, answerPath, schemaAt, withAnswer } from './pointer.ts'
export { findEFormFaults, type EFormFault } from './e-form-faults.ts'
export { paperKindCodes, paperKinds, type PaperKind } from './paper-kinds.ts'
