import { authorise } from '@motcua/identity'
import { badInput, isId } from '@motcua/kernel'
import {
  compileCalendar,
  dueDate,
  explainDueDate,
  type Calendar,
  type DueDateStep,
  type TimeLimit,
} from '@motcua/working-time'
import type { Context } from '../context.ts'
import { calendarMonth, type CalendarDay } from '../domain/calendar-month.ts'
import { composeCalendar, findOwnFaults } from '../domain/own-calendar.ts'
import { findAgency } from '../store/agencies.ts'
import { listHolidayYears } from '../store/holiday-years.ts'
import { toOwnCalendar, type CalendarStatement } from './change-calendar.ts'

interface Wanted {
  readonly agencyId: string
  /** What the agency would decide; as it stands where left out. */
  readonly calendar?: CalendarStatement | null | undefined
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** Each day of a month as an agency works it, or as it would. */
export async function previewMonth(
  context: Context,
  { month, ...wanted }: Wanted & { readonly month: string },
): Promise<readonly CalendarDay[]> {
  authorise(context.identity, 'account.manage')
  if (!MONTH.test(month)) throw badInput('month', { vi: 'YYYY-MM', en: 'YYYY-MM' })
  return calendarMonth(await calendarOf(context, wanted), month)
}

interface DuePreview {
  readonly dueAt: Date
  readonly steps: readonly DueDateStep[]
}

/** When something that is received at a moment would be due, and the reckoning. */
export async function previewDue(
  context: Context,
  { startedAt, limit, ...wanted }: Wanted & { readonly startedAt: Date; readonly limit: TimeLimit },
): Promise<DuePreview> {
  authorise(context.identity, 'account.manage')
  const isWhole = Number.isInteger(limit.quantity * 4)
  if (!(limit.quantity >= 0 && limit.quantity <= 1000 && isWhole))
    throw badInput('quantity', { vi: 'từ 0 đến 1000, theo phần tư', en: '0 to 1000, in quarters' })
  const needsWhole = limit.unit === 'DAY' || limit.unit === 'MONTH'
  if (needsWhole && !Number.isInteger(limit.quantity))
    throw badInput('quantity', { vi: 'số nguyên', en: 'a whole number' })
  const compiled = compileCalendar(await calendarOf(context, wanted))
  return {
    dueAt: dueDate(compiled, startedAt, limit),
    steps: explainDueDate(compiled, startedAt, limit),
  }
}

async function calendarOf({ db }: Context, { agencyId, calendar }: Wanted): Promise<Calendar> {
  const agency = isId(agencyId) ? await findAgency(db, agencyId) : undefined
  if (!agency)
    throw badInput('agencyId', { vi: 'một cơ quan có thật', en: 'an agency that is there' })
  if (!calendar) return agency.calendar
  const own = toOwnCalendar(calendar)
  const [fault] = findOwnFaults(own)
  if (fault) throw badInput('calendar', { vi: fault, en: fault })
  return composeCalendar(agency.calendar.id, own, await listHolidayYears(db))
}
