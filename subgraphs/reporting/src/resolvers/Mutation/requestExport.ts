import { one } from '@motcua/kernel'
import { answer } from '@motcua/subgraph-kit'
import { requestExport as run } from '../../commands/request-export.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { findExport } from '../../store/figure-exports.ts'
import { toQuestion } from '../question.ts'

export const requestExport: NonNullable<MutationResolvers['requestExport']> = async (
  _parent,
  { input: { requestId, figure, filter } },
  context,
) => {
  const { cutoff: _cutoff, isLive: _isLive, ...cut } = toQuestion(filter, context)
  const result = await run(context, { requestId, figure, cut })
  return answer(result, context.language, async (id) => {
    const found = await findExport(context.db, id)
    return { __typename: 'RequestExportSuccess' as const, export: one(found ? [found] : []) }
  })
}
