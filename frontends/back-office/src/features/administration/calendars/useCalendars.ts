import { useRead } from '@motcua/graph-client'
import type { OwnCalendarInput, TimeUnit } from '@motcua/graph-client/schema'
import { useAdministrationAct } from '../parts/use-administration-act.ts'
import {
  AdministrationCalendarDocument,
  AdministrationChangeCalendarDocument,
  AdministrationDuePreviewDocument,
  AdministrationHolidaysDocument,
  AdministrationMonthDocument,
  AdministrationSetHolidayYearDocument,
  type AdministrationHolidaysQuery,
  type AdministrationMonthQuery,
} from './calendars.generated.ts'

/** How one day is worked. */
export type MonthDay = AdministrationMonthQuery['calendarMonth'][number]
/** The public holidays of a year. */
export type HolidayYearView = AdministrationHolidaysQuery['holidayYears'][number]

/** An agency's calendar with the public holidays, and its change. */
export function useCalendar(id: () => string) {
  const { outcome, reload } = useRead({
    query: AdministrationCalendarDocument,
    variables: () => ({ id: id() }),
    pick: ({ agency, holidayYears }) => agency && { agency, holidayYears },
    forget: true,
  })
  const change = useAdministrationAct(
    AdministrationChangeCalendarDocument,
    (data) => data.changeCalendar,
  )
  return { outcome, reload, change }
}

/** A month as an agency works it, or would work it. */
export function useMonth(
  variables: () => { agencyId: string; month: string; calendar: OwnCalendarInput },
) {
  return useRead({
    query: AdministrationMonthDocument,
    variables,
    pick: ({ calendarMonth }) => calendarMonth,
  })
}

/** What would be due when. */
export function useDuePreview(
  variables: () => {
    agencyId: string
    startedAt: string
    quantity: number
    unit: TimeUnit
    calendar: OwnCalendarInput
  },
  pause: () => boolean,
) {
  return useRead({
    ...{ query: AdministrationDuePreviewDocument, variables, pause },
    pick: ({ duePreview }) => duePreview,
  })
}

/** The public holidays by year, and their change. */
export function useHolidays() {
  const { outcome, reload } = useRead({
    query: AdministrationHolidaysDocument,
    variables: {},
    pick: ({ holidayYears }) => holidayYears,
  })
  const set = useAdministrationAct(
    AdministrationSetHolidayYearDocument,
    (data) => data.setHolidayYear,
  )
  return { outcome, reload, set }
}
