import { useRead } from '@motcua/graph-client'
import {
  BackOfficeFeedbackChoicesDocument,
  type BackOfficeFeedbackChoicesQuery,
} from './feedback.generated.ts'

/** What can be chosen, and the agencies that feedback can go to. */
export type FeedbackChoices = BackOfficeFeedbackChoicesQuery

/** The choices of the profile in force. */
export function useFeedbackChoices() {
  return useRead({
    query: BackOfficeFeedbackChoicesDocument,
    variables: {},
    pick: (data) => data,
  })
}
