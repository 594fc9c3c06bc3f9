import { agenciesWith, can } from '@motcua/identity'
import { isId } from '@motcua/kernel'
import { sumOfFigures } from '../domain/settlement-report.ts'
import type { SubmittedReportResolvers } from '../generated/types.ts'
import { findReport } from '../store/submitted-reports.ts'

export const SubmittedReport: SubmittedReportResolvers = {
  __resolveReference: async ({ id }, { db, identity }) => {
    const report = isId(id) ? await findReport(db, id) : undefined
    if (!report) return null
    const own = agenciesWith(identity, 'figures.read-agency')
    return can(identity, 'figures.read-province') || own.includes(report.agencyId) ? report : null
  },
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
  figures: ({ lines }) => sumOfFigures(lines.map(({ figures }) => figures)),
}
