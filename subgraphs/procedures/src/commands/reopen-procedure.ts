import { ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { checkDecision, type Decision } from '../domain/decision.ts'
import { refuseWith } from '../domain/refusals.ts'
import { listClosuresOf } from '../store/closures.ts'
import { findNewestVersion } from '../store/versions.ts'
import { switchVersion } from './close-procedure.ts'
import { govern, type Governed } from './govern.ts'

interface ReopenProcedure {
  readonly requestId: string
  readonly code: string
  readonly decision: Decision
  readonly reason?: string | null | undefined
}

/** Switches on again the newest version that was switched off; answers with the procedure's code. */
export function reopenProcedure(
  context: SubgraphContext,
  input: ReopenProcedure,
): Promise<Governed> {
  const { code } = input
  const request = { operation: 'reopenProcedure', input, code }
  return govern(context, request, async (tx, { at, today }) => {
    const decision = checkDecision(input.decision, today)
    if (!decision.ok) return decision
    const newest = await findNewestVersion(tx, code)
    if (!newest) return refuseWith('SUBJECT_NOT_FOUND')
    const closed = (await listClosuresOf(tx, [newest.id])).get(newest.id) ?? null
    if (closed === null) return refuseWith('NOT_CLOSED')

    await switchVersion(tx, newest, { closedFrom: null, at })
    const reason = input.reason?.trim() || null
    const entry = { act: 'REOPENED', versionNumber: newest.number, from: today, reason } as const
    return ok({ id: code, entry: { ...entry, decision: decision.value } })
  })
}
