import { badInput } from '@motcua/kernel'
import { daysOf } from '../../domain/calendar-day.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { sumByDay } from '../../store/daily-sums.ts'
import { toQuestion } from '../question.ts'

/** A year and its leap day: longer series are read in parts. */
const LONGEST_SERIES = 366

export const dailyFigures: NonNullable<QueryResolvers['dailyFigures']> = async (
  _parent,
  { filter },
  context,
) => {
  const question = toQuestion(filter, context)
  const days = daysOf(question.from, question.to)
  if (days.length > LONGEST_SERIES)
    throw badInput('to', {
      vi: `không quá ${LONGEST_SERIES} ngày kể từ \`from\``,
      en: `at most ${LONGEST_SERIES} days from \`from\``,
    })

  const sums = new Map((await sumByDay(context.db, question)).map((day) => [day.day, day]))
  return days.map((day) => sums.get(day) ?? { day, received: 0, settled: 0, settledOverdue: 0 })
}
