import { badInput } from '@motcua/kernel'
import { toFigures, UNASSIGNED, type FiguresDimension } from '../../domain/figures.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { sumFigures } from '../../store/figure-sums.ts'
import { toQuestion } from '../question.ts'

export const figuresBy: NonNullable<QueryResolvers['figuresBy']> = async (
  _parent,
  { dimension, filter },
  context,
) => {
  const question = toQuestion(filter, context)
  if (dimension === 'OFFICER' && question.agencyIds?.length !== 1)
    throw badInput('agencyId', { vi: 'một cơ quan', en: 'one agency' })

  const sums = await sumFigures(context.db, question, dimension)
  return sums
    .map((line) => ({ key: line.key, figures: toFigures(line) }))
    .filter(({ figures }) => Object.values(figures).some((figure) => figure !== 0))
    .sort((one, other) => other.figures.received - one.figures.received || compare(one, other))
    .map(({ key, figures }) => ({
      key,
      ...referencesOf(dimension, key),
      figures,
    }))
}

/** What a line is about, as other subgraphs know it. */
function referencesOf(dimension: FiguresDimension, id: string) {
  const isOfficer = dimension === 'OFFICER' && id !== UNASSIGNED
  return {
    agency: dimension === 'AGENCY' ? { __typename: 'Agency' as const, id } : null,
    procedure: dimension === 'PROCEDURE' ? { __typename: 'Procedure' as const, id } : null,
    officer: isOfficer ? { __typename: 'Officer' as const, id } : null,
  }
}

function compare(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1
}
