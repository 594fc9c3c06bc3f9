import { badInput } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { countIndex } from '../../store/index-counts.ts'
import { listIndexItems } from '../../store/index-items.ts'
import { toIndexPeriod } from '../index-question.ts'
import { visibleAgencies } from '../question.ts'

export const indexItems: NonNullable<QueryResolvers['indexItems']> = async (
  _parent,
  { agencyId, component: code, part, first, after, ...asked },
  { db, identity, indexSet, now },
) => {
  const agencyIds = visibleAgencies(identity, agencyId) ?? [agencyId]
  const component = indexSet.components.find((one) => one.code === code)
  const measure = part === 'NUMERATOR' ? component?.numerator : component?.denominator
  if (!measure)
    throw badInput('component', { vi: 'một thành phần có số liệu', en: 'a measured component' })

  const question = { agencyIds, period: toIndexPeriod(asked, now()) }
  const size = pageSize(first)
  const [rows, counted] = await Promise.all([
    listIndexItems(db, measure, question, { after: toAfter(after), limit: size + 1 }),
    countIndex(db, question),
  ])
  const { nodes, pageInfo } = toConnection(rows, size, ({ id }) => [id])
  return { nodes, pageInfo, totalCount: counted.get(agencyId)?.[measure] ?? 0 }
}

function toAfter(cursor: string | null | undefined): string | undefined {
  const key = decodeCursor(cursor, 1)
  return key === undefined ? undefined : String(key[0])
}
