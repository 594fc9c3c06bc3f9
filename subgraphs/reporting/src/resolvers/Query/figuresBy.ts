import { toFigures } from '../../domain/figures.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { sumFigures } from '../../store/figure-sums.ts'
import { toQuestion } from '../question.ts'

export const figuresBy: NonNullable<QueryResolvers['figuresBy']> = async (
  _parent,
  { dimension, filter },
  context,
) => {
  const question = toQuestion(filter, context)
  const sums = await sumFigures(context.db, question, dimension)
  return sums
    .map((line) => ({ key: line.key, figures: toFigures(line) }))
    .filter(({ figures }) => Object.values(figures).some((figure) => figure !== 0))
    .sort((one, other) => other.figures.received - one.figures.received || compare(one, other))
    .map(({ key, figures }) => ({
      key,
      agency: dimension === 'AGENCY' ? { __typename: 'Agency' as const, id: key } : null,
      procedure: dimension === 'PROCEDURE' ? { __typename: 'Procedure' as const, id: key } : null,
      figures,
    }))
}

function compare(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1
}
