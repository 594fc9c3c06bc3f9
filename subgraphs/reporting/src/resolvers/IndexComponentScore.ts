import type { IndexComponentScoreResolvers } from '../generated/types.ts'

export const IndexComponentScore: IndexComponentScoreResolvers = {
  code: ({ component }) => component.code,
  group: ({ component }) => component.group,
  name: ({ component }) => component.name,
  most: ({ component }) => component.most,
  formula: ({ component }) => component.formula,
  lacking: ({ component }) => component.lacking,
}
