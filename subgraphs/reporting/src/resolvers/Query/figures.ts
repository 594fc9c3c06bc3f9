import { noSums, toFigures } from '../../domain/figures.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { sumFigures } from '../../store/figure-sums.ts'
import { toQuestion } from '../question.ts'

export const figures: NonNullable<QueryResolvers['figures']> = async (
  _parent,
  { filter },
  context,
) => {
  const question = toQuestion(filter, context)
  const [sums = noSums] = await sumFigures(context.db, question)
  return toFigures(sums)
}
