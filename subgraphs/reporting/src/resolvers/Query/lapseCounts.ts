import { lapseKinds } from '../../domain/lapse.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { countLapses } from '../../store/lapses.ts'
import { toLapseQuestion } from '../lapse-question.ts'

export const lapseCounts: NonNullable<QueryResolvers['lapseCounts']> = async (
  _parent,
  { filter },
  context,
) => {
  const counts = await countLapses(context.db, toLapseQuestion(filter, context))
  return lapseKinds.map((kind) => ({ kind, count: counts[kind] }))
}
