import { authorise } from '@motcua/identity'
import { sumOfFigures } from '../../domain/settlement-report.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listAgencies } from '../../store/directory.ts'
import { listReportsOf } from '../../store/submitted-reports.ts'

export const collectedReport: NonNullable<QueryResolvers['collectedReport']> = async (
  _parent,
  { code, period, from },
  { db, identity },
) => {
  authorise(identity, 'figures.read-province')
  const [reports, agencies] = await Promise.all([
    listReportsOf(db, { code, period, from }),
    listAgencies(db),
  ])
  const sent = new Set(reports.map(({ agencyId }) => agencyId))
  const missing = agencies.filter(
    ({ id, active, fieldCodes }) => active && fieldCodes.length > 0 && !sent.has(id),
  )
  const lines = reports.flatMap((report) => report.lines.map(({ figures }) => figures))
  return {
    reports,
    figures: sumOfFigures(lines),
    missing: missing.map(({ id }) => ({ __typename: 'Agency' as const, id })),
  }
}
