import { findEFormFaults, schemaAt, type Condition } from '@motcua/checklist'
import { ok, type Result } from '@motcua/kernel'
import { limitMinutes } from './limit-minutes.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import type { ProcedureVersion } from './procedure-version.ts'

/** What stands in the catalogue of the procedure so far. */
export interface Standing {
  /** The newest version; null for a new procedure. */
  readonly newest: {
    readonly number: number
    readonly effectiveFrom: string
    readonly contentHash: string
  } | null
  /** Today in Vietnam. */
  readonly today: string
}

/** Whether a version may be published: whole, runnable, new, and not backdated. */
export function checkPublishable(
  version: ProcedureVersion,
  contentHash: string,
  standing: Standing,
): Result<ProcedureVersion, Refusal> {
  const form = checkForm(version)
  if (!form.ok) return form
  return checkStanding(version, contentHash, standing)
}

function checkForm(version: ProcedureVersion): Result<ProcedureVersion, Refusal> {
  const { eForm, channels, process } = version
  const [fault] = eForm ? findEFormFaults(eForm) : []
  if (fault) return refuseWith('E_FORM_FAULTY', { detail: `${fault.kind} ${fault.scope}` })

  const stray = conditionsOf(version).find(
    ({ scope }) => !eForm || schemaAt(eForm.schema, scope) === undefined,
  )
  if (stray) return refuseWith('CONDITION_UNKNOWN', { detail: stray.scope })

  // Without a process nothing can be taken in, so nothing can fall due either.
  const limitless = process && channels.find(({ timeLimits }) => timeLimits.length === 0)
  if (limitless) return refuseWith('CHANNEL_WITHOUT_LIMIT', { detail: limitless.channel })
  const longest = Math.max(...channels.flatMap(({ timeLimits }) => timeLimits.map(limitMinutes)))
  if (process && process.totalMinutes > longest)
    return refuseWith('PROCESS_TOO_LONG', { detail: String(longest) })
  return ok(version)
}

function checkStanding(
  version: ProcedureVersion,
  contentHash: string,
  { newest, today }: Standing,
): Result<ProcedureVersion, Refusal> {
  if (!newest) return ok(version)
  if (newest.contentHash === contentHash)
    return refuseWith('VERSION_UNCHANGED', { detail: String(newest.number) })
  const { effectiveFrom } = version
  if (effectiveFrom < today || effectiveFrom < newest.effectiveFrom)
    return refuseWith('EFFECTIVE_TOO_EARLY', { detail: newest.effectiveFrom })
  return ok(version)
}

function conditionsOf({ documents, fees, channels }: ProcedureVersion): readonly Condition[] {
  const limits = channels.flatMap(({ timeLimits }) => timeLimits)
  return [...documents, ...fees, ...limits].flatMap(({ condition }) => condition ?? [])
}
