import type { Database } from '@motcua/events'
import { ok } from '@motcua/kernel'
import type { HolidayYear } from '@motcua/working-time'
import type { Context } from '../context.ts'
import { listChanges } from '../domain/administration-entry.ts'
import { describeYear } from '../domain/describe-calendar.ts'
import { composeCalendar, findYearFaults, mergeYears, ownPartOf } from '../domain/own-calendar.ts'
import { refuseWith } from '../domain/refusals.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { listActiveAgencyIds } from '../store/administered-agencies.ts'
import { listHolidayYears, putHolidayYear } from '../store/holiday-years.ts'
import { lock } from '../store/locks.ts'
import { administer, type Administered } from './administer.ts'
import { agencySubject } from './agency-subject.ts'
import { readAgency, saveAgency } from './save-agency.ts'

interface SetHolidayYear extends HolidayYear {
  readonly requestId: string
  readonly basis?: BasisStatement | null | undefined
}

/** Sets the public holidays of a year for every agency; answers with the year. Due dates already given stay. */
export function setHolidayYear(context: Context, input: SetHolidayYear): Promise<Administered> {
  const request = { operation: 'setHolidayYear', input, subject: 'agencies' }
  return administer(context, request, async (tx, { at, today }) => {
    const { year, provisional, daysOff, workedDays } = input
    const wanted: HolidayYear = { year, provisional, daysOff, workedDays }
    const basis = input.basis ? checkBasis(input.basis, today) : undefined
    if (basis ? !basis.ok : !provisional) return refuseWith('BASIS_INVALID')
    const faults = findYearFaults(wanted)
    if (faults.length > 0) return refuseWith('CALENDAR_INVALID', { detail: faults.join('; ') })

    // Every agency is locked before anything is written: acts on one agency keep their order in the log of events.
    const ids = await listActiveAgencyIds(tx)
    for (const id of ids) await lock(tx, agencySubject(id))
    const before = await listHolidayYears(tx)
    await putHolidayYear(tx, wanted)
    await recompose(tx, ids, { before, after: mergeYears(before, [wanted]), at })
    const known = before.find((other) => other.year === year)
    const entry = {
      act: 'HOLIDAYS_SET',
      subjectId: String(year),
      subjectName: String(year),
    } as const
    const changes = listChanges(known ? describeYear(known) : {}, describeYear(wanted))
    const told = { ...entry, agencyId: null, changes, basis: basis?.ok ? basis.value : null }
    return ok({ id: String(year), entry: told })
  })
}

interface Years {
  readonly before: readonly HolidayYear[]
  readonly after: readonly HolidayYear[]
  readonly at: Date
}

/** Each agency keeps what it decided itself and gets the new public holidays. */
async function recompose(
  tx: Database,
  ids: readonly string[],
  { before, after, at }: Years,
): Promise<void> {
  for (const id of ids) {
    const found = await readAgency(tx, id)
    if (!found) continue
    const { calendar } = found.agency
    const composed = composeCalendar(calendar.id, ownPartOf(calendar, before), after)
    await saveAgency(tx, { ...found, agency: { ...found.agency, calendar: composed } }, { at })
  }
}
