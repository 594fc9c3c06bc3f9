import { useFresh } from '../../../shared/useFresh.ts'
import { PortalProcedureQuestionsDocument } from './questions.generated.ts'

/** What others asked about a procedure, and what they were answered. */
export function useQuestions(code: () => string) {
  return useFresh({
    query: PortalProcedureQuestionsDocument,
    variables: () => ({ code: code() }),
    pick: (data) => data.procedure,
  })
}
