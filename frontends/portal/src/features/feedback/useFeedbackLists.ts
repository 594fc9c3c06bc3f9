import type { FeedbackSort } from '@motcua/graph-client/schema'
import { useFresh } from '../../shared/useFresh.ts'
import { usePages } from '../../shared/usePages.ts'
import {
  PortalMyFeedbackDocument,
  PortalPublicationsDocument,
  PortalRatingResultsDocument,
  type PortalPublicationFragment,
} from './feedback.generated.ts'

/** What was published of a feedback or question. */
export type Publication = PortalPublicationFragment

/** Published answers of a sort that hold the words searched for. */
export function usePublications(sort: () => FeedbackSort | undefined, words: () => string) {
  return usePages({
    query: PortalPublicationsDocument,
    variables: (page) => ({ filter: { sort: sort() ?? null, search: words() || null }, ...page }),
    pick: (data) => data.publications,
    size: 10,
  })
}

/** What the person sent, newest first. */
export function useMyFeedback() {
  return usePages({
    query: PortalMyFeedbackDocument,
    variables: (page) => page,
    pick: (data) => data.myFeedback,
    size: 20,
  })
}

/** What people think of the service, by agency. */
export function useRatingResults() {
  return useFresh({ query: PortalRatingResultsDocument, variables: {}, pick: (data) => data })
}
