import { one } from '@motcua/kernel'
import { answer } from '@motcua/subgraph-kit'
import { submitReport as run } from '../../commands/submit-report.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { findReport } from '../../store/submitted-reports.ts'

export const submitReport: NonNullable<MutationResolvers['submitReport']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, agencyId, code, period, from } = input
  const result = await run(context, { requestId, agencyId, code, period, from })
  return answer(result, context.language, async (id) => {
    const report = await findReport(context.db, id)
    return {
      __typename: 'SubmitReportSuccess' as const,
      report: one(report ? [report] : []),
    }
  })
}
