import { ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { checkPublishable } from '../domain/check-publishable.ts'
import { checkDecision, type Decision } from '../domain/decision.ts'
import { refuseWith } from '../domain/refusals.ts'
import { takeOver } from '../domain/take-over.ts'
import { findPortalRecord, putPortalRecord } from '../store/portal-records.ts'
import { findNewestVersion } from '../store/versions.ts'
import { govern, type Governed } from './govern.ts'
import { hashOf, saveVersion } from './save-version.ts'

interface TakeHeldRecord {
  readonly requestId: string
  readonly code: string
  readonly effectiveFrom: string
  readonly decision: Decision
}

/** Takes over a held record as a new version: the national data is right (DN19 Đ17.3). Answers with the code. */
export function takeHeldRecord(context: SubgraphContext, input: TakeHeldRecord): Promise<Governed> {
  const { code, effectiveFrom } = input
  const request = { operation: 'takeHeldRecord', input, code }
  return govern(context, request, async (tx, { at, today }) => {
    const decision = checkDecision(input.decision, today)
    if (!decision.ok) return decision
    const record = await findPortalRecord(tx, code)
    const newest = await findNewestVersion(tx, code)
    if (!record?.heldDraft || !newest) return refuseWith('SUBJECT_NOT_FOUND')

    const { decision: _, ...content } = takeOver(newest.version, record.heldDraft)
    const version = { ...content, effectiveFrom, decision: decision.value }
    const standing = { newest: { ...newest, effectiveFrom: newest.version.effectiveFrom }, today }
    const publishable = checkPublishable(version, hashOf(version), standing)
    if (!publishable.ok) return publishable
    const { number: versionNumber } = await saveVersion(tx, { version, newest, publishedAt: at })
    await putPortalRecord(tx, { ...record, outcome: 'NEW_VERSION', heldDraft: null })
    const entry = { act: 'RECORD_TAKEN', versionNumber, from: effectiveFrom } as const
    return ok({ id: code, entry: { ...entry, decision: decision.value } })
  })
}
