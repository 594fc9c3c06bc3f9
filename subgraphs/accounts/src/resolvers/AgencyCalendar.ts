import { weekdays } from '@motcua/working-time'
import type { AgencyCalendarResolvers } from '../generated/types.ts'

export const AgencyCalendar: AgencyCalendarResolvers = {
  week: ({ shifts }) => weekdays.map((weekday) => ({ weekday, shifts: shifts[weekday] })),
}
