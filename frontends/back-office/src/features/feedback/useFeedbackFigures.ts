import { useRead } from '@motcua/graph-client'
import {
  BackOfficeFeedbackFiguresDocument,
  type BackOfficeFeedbackFiguresQuery,
} from './feedback.generated.ts'

/** One line of the feedback report. */
export type FeedbackFigures = BackOfficeFeedbackFiguresQuery['feedbackFigures'][number]

interface Period {
  readonly from: string
  readonly to: string
}

/** The feedback report of a period; waits while there is none. */
export function useFeedbackFigures(period: () => Period | undefined) {
  return useRead({
    query: BackOfficeFeedbackFiguresDocument,
    variables: () => period() ?? { from: '', to: '' },
    pick: ({ feedbackFigures }) => feedbackFigures,
    pause: () => period() === undefined,
  })
}
