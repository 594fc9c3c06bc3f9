import { compileCalendar, type Calendar, type CompiledCalendar } from '@motcua/working-time'

/** Calendars compiled once: agencies mostly share one. A changed calendar has another text. */
const calendars = new Map<string, CompiledCalendar>()
const MOST_CALENDARS = 500

/** A calendar made ready for fast answers. */
export function compiled(calendar: Calendar): CompiledCalendar {
  const text = JSON.stringify(calendar)
  const known = calendars.get(text)
  if (known) return known
  if (calendars.size >= MOST_CALENDARS) calendars.clear()
  const fresh = compileCalendar(calendar)
  calendars.set(text, fresh)
  return fresh
}
