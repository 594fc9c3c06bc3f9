import type { AgencyIndexResolvers } from '../generated/types.ts'

export const AgencyIndex: AgencyIndexResolvers = {
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
  points: ({ score }) => score.points,
  reachable: ({ score }) => score.reachable,
  score: ({ score }) => score.score,
  grade: ({ score }) => score.grade.code,
  gradeName: ({ score }) => score.grade.name,
  components: ({ score }) => score.components,
}
