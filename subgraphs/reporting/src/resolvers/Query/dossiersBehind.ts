import { badInput } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listFactsBehind, type AfterFact } from '../../store/facts-behind.ts'
import { toQuestion } from '../question.ts'

export const dossiersBehind: NonNullable<QueryResolvers['dossiersBehind']> = async (
  _parent,
  { figure, filter, first, after },
  context,
) => {
  const question = toQuestion(filter, context)
  const size = pageSize(first)
  const page = { after: toAfter(after), limit: size + 1 }
  const rows = await listFactsBehind(context.db, { figure, question }, page)

  const { nodes, pageInfo } = toConnection(rows, size, ({ dueAt, dossierId }) => [
    dueAt && dueAt.toISOString(),
    dossierId,
  ])
  return { figure, question, nodes, pageInfo }
}

function toAfter(cursor: string | null | undefined): AfterFact | undefined {
  const key = decodeCursor(cursor, 2)
  if (!key) return undefined
  const [dueAt = null, dossierId] = key
  const isOurs =
    typeof dossierId === 'string' &&
    (dueAt === null || (typeof dueAt === 'string' && !Number.isNaN(Date.parse(dueAt))))
  if (isOurs) return { dueAt, dossierId }
  throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
}
