import { useFreshRead } from '../../shared/use-fresh-read.ts'
import { BackOfficeRatingCommentsDocument } from './feedback.generated.ts'

/** Comments read at a time. */
const PAGE = 20

interface Question {
  readonly agencyId: string
  readonly unsatisfiedOnly: boolean
  readonly after: string | undefined
}

/** What applicants said of an agency's service; waits while no agency is chosen. */
export function useRatingComments(question: () => Question) {
  return useFreshRead({
    query: BackOfficeRatingCommentsDocument,
    variables: () => ({ ...question(), first: PAGE, after: question().after ?? null }),
    pick: ({ ratingComments, ratingSummary }) => ({ page: ratingComments, sum: ratingSummary }),
    pause: () => question().agencyId === '',
  })
}
