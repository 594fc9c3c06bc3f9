import { scoreAgencies } from '../../commands/score-agencies.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { toIndexPeriod } from '../index-question.ts'
import { visibleAgencies } from '../question.ts'

export const serviceIndex: NonNullable<QueryResolvers['serviceIndex']> = async (
  _parent,
  period,
  { db, identity, indexSet, now },
) => {
  const visible = visibleAgencies(identity, null)
  const asked = toIndexPeriod(period, now())
  const ranked = await scoreAgencies(db, indexSet, asked)
  const agencies = ranked
    .filter(({ agencyId }) => visible === null || visible.includes(agencyId))
    .map((agency) => ({
      ...agency,
      ranked: ranked.filter(({ level }) => level === agency.level).length,
    }))
  return { from: asked.from, to: asked.to, groups: indexSet.groups, agencies }
}
