import { addWorkingTime, type CompiledCalendar } from '@motcua/working-time'
import { vietnamDay } from './dossier-code.ts'
import type { Clock, Dossier, SettledPunctuality } from './dossier.ts'

/** How a settled dossier stands: late only after the due date, early only on an earlier day (QĐ 766; TT 01/2018 Đ14). */
export function punctualityOf(dueAt: Date, settledAt: Date): SettledPunctuality {
  if (settledAt > dueAt) return 'OVERDUE'
  return vietnamDay(settledAt) < vietnamDay(dueAt) ? 'EARLY' : 'ON_TIME'
}

/** How a dossier stands that ends now; while its clock stands still the stop counts as the end (QĐ 766). */
export function punctualityNow({ dueAt, stops }: Clock, now: Date): SettledPunctuality {
  if (dueAt) return punctualityOf(dueAt, now)
  const stop = stops.at(-1)
  return stop?.dueBefore ? punctualityOf(new Date(stop.dueBefore), new Date(stop.from)) : 'ON_TIME'
}

/** Working minutes before the due date from which a dossier is nearly due: one working day. */
const NEARLY = 480

/** How a dossier stands to its due date right now; null before acceptance. */
export function currentPunctuality(
  { clock, settledPunctuality }: Dossier,
  calendar: CompiledCalendar,
  now: Date,
): SettledPunctuality | 'NEARLY_DUE' | null {
  if (!clock) return null
  if (settledPunctuality) return settledPunctuality
  if (clock.dueAt === null) return 'ON_TIME'
  if (now > clock.dueAt) return 'OVERDUE'
  return addWorkingTime(calendar, now, NEARLY) > clock.dueAt ? 'NEARLY_DUE' : 'ON_TIME'
}
