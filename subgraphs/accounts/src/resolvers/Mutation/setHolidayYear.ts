import { answer } from '@motcua/subgraph-kit'
import { setHolidayYear as run } from '../../commands/set-holiday-year.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { listActiveAgencyIds } from '../../store/administered-agencies.ts'
import { listHolidayYears } from '../../store/holiday-years.ts'
import { toWorkedDays } from '../to-worked-days.ts'

export const setHolidayYear: NonNullable<MutationResolvers['setHolidayYear']> = async (
  _parent,
  { input },
  context,
) => {
  const { workedDays, ...given } = input
  const done = await run(context, { ...given, workedDays: toWorkedDays(workedDays) })
  return answer(done, context.language, async (year) => {
    const [years, agencies] = await Promise.all([
      listHolidayYears(context.db),
      listActiveAgencyIds(context.db),
    ])
    const holidayYear = years.find((known) => String(known.year) === year)
    if (!holidayYear) throw new Error(`The holidays of ${year} are gone.`)
    return { __typename: 'SetHolidayYearSuccess' as const, holidayYear, agencies: agencies.length }
  })
}
