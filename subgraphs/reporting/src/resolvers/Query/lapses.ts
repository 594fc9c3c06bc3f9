import { badInput } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { countLapses, listLapses, type AfterLapse } from '../../store/lapses.ts'
import { toLapseQuestion } from '../lapse-question.ts'

export const lapses: NonNullable<QueryResolvers['lapses']> = async (
  _parent,
  { kind, filter, first, after },
  context,
) => {
  const question = toLapseQuestion(filter, context)
  const size = pageSize(first)
  const page = { after: toAfter(after), limit: size + 1 }
  const [rows, counts] = await Promise.all([
    listLapses(context.db, kind, question, page),
    countLapses(context.db, question),
  ])
  const { nodes, pageInfo } = toConnection(rows, size, ({ at, dossierId }) => [
    at.toISOString(),
    dossierId,
  ])
  return { nodes, pageInfo, totalCount: counts[kind] }
}

function toAfter(cursor: string | null | undefined): AfterLapse | undefined {
  const key = decodeCursor(cursor, 2)
  if (!key) return undefined
  const [at, dossierId] = key
  if (typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof dossierId === 'string')
    return { at, dossierId }
  throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
}
