import { authorise } from '@motcua/identity'
import { badInput } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { DossierRecordFilter, QueryResolvers } from '../../generated/types.ts'
import { listReceived, type RecordQuestion } from '../../store/records.ts'
import { toId } from '../ids.ts'

const DAY_MS = 86_400_000
const MOST_DAYS = 366

/** Records of the dossiers received in a span of days. */
export const dossierRecords: NonNullable<QueryResolvers['dossierRecords']> = async (
  _,
  { filter, first, after },
  { identity, db },
) => {
  authorise(identity, 'dossier.read-masked')
  const size = pageSize(first)
  const key = decodeCursor(after, 2)
  const rows = await listReceived(db, toQuestion(filter), {
    limit: size + 1,
    after: key && { receivedAt: new Date(String(key[0])), id: toId('after', String(key[1])) },
  })
  return toConnection(rows, size, ({ clock, id }) => [clock?.receivedAt.toISOString() ?? '', id])
}

function toQuestion(filter: DossierRecordFilter): RecordQuestion {
  const { receivedFrom, receivedTo, agencyId, procedureId, channel, states } = filter
  const from = new Date(`${receivedFrom}T00:00:00+07:00`)
  const before = new Date(new Date(`${receivedTo}T00:00:00+07:00`).getTime() + DAY_MS)
  const days = (before.getTime() - from.getTime()) / DAY_MS
  if (days < 1 || days > MOST_DAYS)
    throw badInput('receivedFrom, receivedTo', {
      vi: 'khoảng từ 1 đến 366 ngày; hãy chia khoảng dài thành nhiều lần hỏi',
      en: 'a span of 1 to 366 days; split a longer one into several queries',
    })
  return {
    ...{ from, before, channel: channel ?? undefined, states: states ?? undefined },
    agencyId: agencyId ? toId('agencyId', agencyId) : undefined,
    procedureId: procedureId ? toId('procedureId', procedureId) : undefined,
  }
}
