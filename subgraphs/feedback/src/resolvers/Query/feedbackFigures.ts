import { agenciesWith, can, forbidden, requireIdentity } from '@motcua/identity'
import { badInput } from '@motcua/kernel'
import { toFiguresReport } from '../../domain/feedback/figures.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { countFeedback } from '../../store/feedback-figures.ts'

/** The feedback report: of the whole province, or of the agencies whose figures the reader may see. */
export const feedbackFigures: NonNullable<QueryResolvers['feedbackFigures']> = async (
  _parent,
  { from, to },
  { identity, db, now },
) => {
  requireIdentity(identity)
  const own = agenciesWith(identity, 'figures.read-agency')
  const all = can(identity, 'figures.read-province')
  if (!all && own.length === 0) throw forbidden('figures.read-agency')
  if (from >= to) throw badInput('to', { vi: 'sau ngày bắt đầu', en: 'after the beginning' })
  const rows = await countFeedback(db, all ? 'ALL' : own, { from, to, now: now() })
  return toFiguresReport(rows)
}
