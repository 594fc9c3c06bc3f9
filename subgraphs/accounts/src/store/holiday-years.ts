import type { Database } from '@motcua/events'
import { vietnamHolidays, type HolidayYear } from '@motcua/working-time'
import { eq } from 'drizzle-orm'
import { mergeYears } from '../domain/own-calendar.ts'
import { holidayYears } from './administration-tables.ts'

/** Public holidays by year, newest first: those set here, else the built-in ones. */
export async function listHolidayYears({
  tenantId,
  query,
}: Database): Promise<readonly HolidayYear[]> {
  const set = await query
    .select({
      year: holidayYears.year,
      provisional: holidayYears.provisional,
      daysOff: holidayYears.daysOff,
      workedDays: holidayYears.workedDays,
    })
    .from(holidayYears)
    .where(eq(holidayYears.tenantId, tenantId))
  return mergeYears(vietnamHolidays, set)
}

/** Sets the public holidays of a year. */
export async function putHolidayYear(
  { tenantId, query }: Database,
  { year, ...values }: HolidayYear,
): Promise<void> {
  await query
    .insert(holidayYears)
    .values({ tenantId, year, ...values })
    .onConflictDoUpdate({ target: [holidayYears.tenantId, holidayYears.year], set: values })
}
