import { appendEvents, type Database } from '@motcua/events'
import { ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { inForceOn } from '../domain/catalogue.ts'
import { checkDecision, type Decision } from '../domain/decision.ts'
import type { PublishedVersion } from '../domain/published-version.ts'
import { refuseWith } from '../domain/refusals.ts'
import { startOfDay } from '../domain/vietnamese-day.ts'
import { insertClosure, listClosuresOf } from '../store/closures.ts'
import { findNewestVersion, listVersionsOfProcedures } from '../store/versions.ts'
import { govern, type Governed } from './govern.ts'

interface CloseProcedure {
  readonly requestId: string
  readonly code: string
  readonly from: string
  readonly decision: Decision
  readonly reason?: string | null | undefined
}

/** Switches off the version in force: no new dossiers from a day on, open ones go on. Answers with the code. */
export function closeProcedure(context: SubgraphContext, input: CloseProcedure): Promise<Governed> {
  const { code, from } = input
  const request = { operation: 'closeProcedure', input, code }
  return govern(context, request, async (tx, { at, today }) => {
    const decision = checkDecision(input.decision, today)
    if (!decision.ok) return decision
    const version = await findInForce(tx, code, today)
    if (!version || version.closedFrom !== null) return refuseWith('NOT_IN_FORCE')
    if (from < today) return refuseWith('EFFECTIVE_TOO_EARLY', { detail: today })

    await switchVersion(tx, version.published, { closedFrom: from, at })
    const versionNumber = version.number
    const reason = input.reason?.trim() || null
    const entry = { act: 'CLOSED', versionNumber, from, reason } as const
    return ok({ id: code, entry: { ...entry, decision: decision.value } })
  })
}

/** The version that takes in dossiers on a day, with the day on which that ends. */
async function findInForce(tx: Database, code: string, day: string) {
  const newest = await findNewestVersion(tx, code)
  const all = newest ? await listVersionsOfProcedures(tx, [newest.procedureId]) : []
  const closures = await listClosuresOf(
    tx,
    all.map(({ id }) => id),
  )
  const versions = all.map((published) => ({
    ...{ published, number: published.number },
    effectiveFrom: published.version.effectiveFrom,
    closedFrom: closures.get(published.id) ?? null,
  }))
  return inForceOn(versions, day)
}

/** Switches a version off from a day on, or on again (null), and tells others. */
export async function switchVersion(
  tx: Database,
  { id: versionId, procedureId, version }: PublishedVersion,
  { closedFrom, at }: { readonly closedFrom: string | null; readonly at: Date },
): Promise<void> {
  await insertClosure(tx, versionId, closedFrom)
  const instant = closedFrom === null ? null : startOfDay(closedFrom).toISOString()
  const payload = { procedureId, versionId, code: version.code, closedFrom: instant }
  await appendEvents(tx, [
    { type: 'procedures.version-closed.v1', key: procedureId, payload, occurredAt: at },
  ])
}
