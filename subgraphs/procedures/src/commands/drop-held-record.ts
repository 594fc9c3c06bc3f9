import { ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { refuseWith } from '../domain/refusals.ts'
import { findPortalRecord, putPortalRecord } from '../store/portal-records.ts'
import { govern, type Governed } from './govern.ts'

interface DropHeldRecord {
  readonly requestId: string
  readonly code: string
  readonly reason: string
}

/** Leaves our version as it is; the record is held again only when it changes. Answers with the code. */
export function dropHeldRecord(context: SubgraphContext, input: DropHeldRecord): Promise<Governed> {
  const { code } = input
  const request = { operation: 'dropHeldRecord', input, code }
  return govern(context, request, async (tx) => {
    const reason = input.reason.trim()
    if (reason === '')
      return refuseWith('CONTENT_INCOMPLETE', {
        detail: { vi: 'lý do giữ bản của tỉnh', en: 'why the province’s version stays' },
      })
    const record = await findPortalRecord(tx, code)
    if (!record?.heldDraft) return refuseWith('SUBJECT_NOT_FOUND')
    await putPortalRecord(tx, { ...record, heldDraft: null })
    return ok({ id: code, entry: { act: 'RECORD_DROPPED', reason } })
  })
}
