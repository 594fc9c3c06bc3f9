import { useRead } from '@motcua/graph-client'
import {
  BackOfficeFeedbackOfficersDocument,
  type BackOfficeFeedbackOfficersQuery,
} from '../feedback.generated.ts'

type Agency = NonNullable<BackOfficeFeedbackOfficersQuery['agency']>

/** An officer to whom feedback can be given. */
export type FeedbackOfficer = Agency['processing'][number]

/** The officers of an agency who may answer feedback, each once. */
export function useFeedbackOfficers(agencyId: () => string | undefined) {
  return useRead({
    query: BackOfficeFeedbackOfficersDocument,
    variables: () => ({ agencyId: agencyId() ?? '' }),
    pick: ({ agency }): readonly FeedbackOfficer[] => {
      const all = [...(agency?.processing ?? []), ...(agency?.heads ?? [])]
      return [...new Map(all.map((officer) => [officer.id, officer])).values()]
    },
    pause: () => agencyId() === undefined,
  })
}
