import { changeAgency } from './Mutation/changeAgency.ts'
import { changeCalendar } from './Mutation/changeCalendar.ts'
import { changePost } from './Mutation/changePost.ts'
import { closeUnit } from './Mutation/closeUnit.ts'
import { dissolveAgency } from './Mutation/dissolveAgency.ts'
import { endPost } from './Mutation/endPost.ts'
import { enterAgency } from './Mutation/enterAgency.ts'
import { givePost } from './Mutation/givePost.ts'
import { openAccount } from './Mutation/openAccount.ts'
import { resetPassword } from './Mutation/resetPassword.ts'
import { saveUnit } from './Mutation/saveUnit.ts'
import { setHolidayYear } from './Mutation/setHolidayYear.ts'
import { administeredAgencies } from './Query/administeredAgencies.ts'
import { administeredOfficer } from './Query/administeredOfficer.ts'
import { administeredOfficers } from './Query/administeredOfficers.ts'
import { administrationLog } from './Query/administrationLog.ts'
import { calendarMonth } from './Query/calendarMonth.ts'
import { duePreview } from './Query/duePreview.ts'
import { findPostCandidate } from './Query/findPostCandidate.ts'
import { holidayYears } from './Query/holidayYears.ts'

/** Resolvers of administration: agencies, officers, calendars and the log. */
export const administration = {
  Mutation: {
    changeAgency,
    changeCalendar,
    changePost,
    closeUnit,
    dissolveAgency,
    endPost,
    enterAgency,
    givePost,
    openAccount,
    resetPassword,
    saveUnit,
    setHolidayYear,
  },
  Query: {
    administeredAgencies,
    administeredOfficer,
    administeredOfficers,
    administrationLog,
    calendarMonth,
    duePreview,
    findPostCandidate,
    holidayYears,
  },
} as const
