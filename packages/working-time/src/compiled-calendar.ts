import type { Calendar } from './calendar.ts'
import { compileCalendar, type CompiledCalendar } from './compile-calendar.ts'

/** Calendars compiled once: agencies mostly share one. A changed calendar has another text. */
const calendars = new Map<string, CompiledCalendar>()
const MOST_CALENDARS = 500

/** A calendar made ready for fast answers, from memory where its like was asked for before. */
export function compiledCalendar(calendar: Calendar): CompiledCalendar {
  const text = JSON.stringify(calendar)
  const known = calendars.get(text)
  if (known) return known
  if (calendars.size >= MOST_CALENDARS) calendars.clear()
  const fresh = compileCalendar(calendar)
  calendars.set(text, fresh)
  return fresh
}
