import { useFresh } from '../use-fresh.ts'
import type { Cut } from '../filter/cut.ts'
import { SupervisionRatingsDocument } from '../figures/figures.generated.ts'
import { toRatings } from './ratings.ts'

/** Where ratings are not published and the reader may not see them. */
const unpublished = { total: 0, counts: [] }

/** What applicants thought of the service, for the agency of the cut or the whole province; ratings know no period. */
export function useRatings(cut: () => Cut) {
  return useFresh({
    query: SupervisionRatingsDocument,
    variables: () => ({ agencyId: cut().agencyId ?? null }),
    pick: ({ ratingSummary, ratingScale }) =>
      toRatings(ratingSummary ?? unpublished, ratingScale.values),
  })
}
