import type { Database } from '@motcua/events'
import { officeHours, type Calendar, type OfficeHours } from '@motcua/working-time'
import { composeCalendar } from '../domain/own-calendar.ts'
import { listHolidayYears } from '../store/holiday-years.ts'

/** The calendar of usual office hours with the public holidays as they stand. */
export async function composeOfficeHours(
  tx: Database,
  id: string,
  hours: OfficeHours,
): Promise<Calendar> {
  const own = { shifts: officeHours[hours], closures: [], workedDays: [] }
  return composeCalendar(id, own, await listHolidayYears(tx))
}
