import { authorise } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'
import { listHolidayYears } from '../../store/holiday-years.ts'

export const holidayYears: NonNullable<QueryResolvers['holidayYears']> = (
  _parent,
  _input,
  { identity, db },
) => {
  authorise(identity, 'account.manage')
  return listHolidayYears(db)
}
