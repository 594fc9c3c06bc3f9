import type { Database } from '@motcua/events'
import type { IndexPeriod } from '../domain/index-period.ts'
import { rank, scoreOf, type IndexSet, type RankedAgency } from '../domain/service-index.ts'
import { listAgencies } from '../store/directory.ts'
import { countIndex, nothing } from '../store/index-counts.ts'

/** Every agency that settles procedures, scored over a period and ranked within its level (LD24 Đ18.1). */
export async function scoreAgencies(
  db: Database,
  set: IndexSet,
  period: IndexPeriod,
): Promise<readonly RankedAgency[]> {
  const [agencies, counted] = await Promise.all([
    listAgencies(db),
    countIndex(db, { agencyIds: null, period }),
  ])
  const judged = agencies.filter(({ active, fieldCodes }) => active && fieldCodes.length > 0)
  return rank(
    judged.map(({ id, level }) => ({
      agencyId: id,
      level,
      score: scoreOf(set, level, counted.get(id) ?? nothing()),
    })),
  )
}
