import { ok } from '@motcua/kernel'
import type { Shift } from '@motcua/working-time'
import type { Context } from '../context.ts'
import { listChanges } from '../domain/administration-entry.ts'
import {
  composeCalendar,
  findOwnFaults,
  ownPartOf,
  toWeek,
  type OwnCalendar,
} from '../domain/own-calendar.ts'
import { describeCalendar } from '../domain/describe-calendar.ts'
import { refuseWith } from '../domain/refusals.ts'
import { listHolidayYears } from '../store/holiday-years.ts'
import { administer, type Administered } from './administer.ts'
import { agencySubject, loadSeenAgency } from './agency-subject.ts'
import { saveAgency } from './save-agency.ts'

/** What an agency decides of its calendar, as somebody enters it. */
export interface CalendarStatement {
  readonly week: readonly { readonly weekday: number; readonly shifts: readonly Shift[] }[]
  readonly closures: readonly {
    readonly date: string
    readonly name: string
    readonly basis: string
  }[]
  readonly workedDays: readonly {
    readonly date: string
    readonly like: number
    readonly name: string
    readonly basis: string
  }[]
}

interface ChangeCalendar {
  readonly requestId: string
  readonly agencyId: string
  readonly seenVersion: number
  readonly calendar: CalendarStatement
}

/** Changes hours and days of an agency; answers with its id. Due dates already given stay (decision 0015). */
export function changeCalendar(context: Context, input: ChangeCalendar): Promise<Administered> {
  const { agencyId, seenVersion } = input
  const request = { operation: 'changeCalendar', input, subject: agencySubject(agencyId) }
  return administer(context, request, async (tx, { at }) => {
    const found = await loadSeenAgency(tx, agencyId, seenVersion)
    if (!found.ok) return found
    const own = toOwnCalendar(input.calendar)
    const faults = findOwnFaults(own)
    if (faults.length > 0) return refuseWith('CALENDAR_INVALID', { detail: faults.join('; ') })

    const { agency } = found.value
    const years = await listHolidayYears(tx)
    const calendar = composeCalendar(agency.calendar.id, own, years)
    await saveAgency(tx, { ...found.value, agency: { ...agency, calendar } }, { at })
    const changes = listChanges(
      describeCalendar(ownPartOf(agency.calendar, years)),
      describeCalendar(own),
    )
    const entry = {
      act: 'CALENDAR_CHANGED',
      subjectId: agencyId,
      subjectName: agency.name.vi,
    } as const
    const told = { ...entry, agencyId, changes, basis: null }
    return ok({ id: agencyId, entry: changes.length > 0 ? told : null })
  })
}

/** What an agency decides, in the form in which calendars are kept. */
export function toOwnCalendar({ week, closures, workedDays }: CalendarStatement): OwnCalendar {
  return {
    shifts: toWeek(
      week.map(({ weekday, shifts }) => ({
        weekday,
        shifts: shifts.map(({ start, end }) => ({ start, end })),
      })),
    ),
    closures: closures.map(({ date, name, basis }) => ({
      ...{ date, kind: 'CLOSURE', name: name.trim(), basis: basis.trim() },
    })),
    workedDays: workedDays.map(({ date, like, name, basis }) => ({
      ...{ date, name: name.trim(), basis: basis.trim() },
      like: like as OwnCalendar['workedDays'][number]['like'],
    })),
  }
}
