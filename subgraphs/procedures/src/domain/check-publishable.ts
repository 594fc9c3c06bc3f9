import { findEFormFaults, schemaAt } from '@motcua/checklist'
import { ok, refuse, type Result } from '@motcua/kernel'
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
  const [fault] = findRunFaults(version)
  if (fault) return refuse(fault)
  return checkStanding(version, contentHash, standing)
}

/** Everything that keeps a version from running: mistakes of the form, stray conditions, limits that do not hold. */
export function findRunFaults(
  version: Omit<ProcedureVersion, 'effectiveFrom'>,
): readonly Refusal[] {
  const { eForm, channels, process } = version
  const [fault] = eForm ? findEFormFaults(eForm) : []
  const stray = scopesOf(version).find(
    (scope) => !eForm || schemaAt(eForm.schema, scope) === undefined,
  )
  // Without a process nothing can be taken in, so nothing can fall due either.
  const limitless = process && channels.find(({ timeLimits }) => timeLimits.length === 0)
  const longest = Math.max(...channels.flatMap(({ timeLimits }) => timeLimits.map(limitMinutes)))
  const results: readonly (Result<never, Refusal> | false | null | undefined)[] = [
    fault && refuseWith('E_FORM_FAULTY', { detail: `${fault.kind} ${fault.scope}` }),
    stray !== undefined && refuseWith('CONDITION_UNKNOWN', { detail: stray }),
    limitless && refuseWith('CHANNEL_WITHOUT_LIMIT', { detail: limitless.channel }),
    process &&
      process.totalMinutes > longest &&
      refuseWith('PROCESS_TOO_LONG', { detail: String(longest) }),
  ]
  return results.flatMap((result) => (result && !result.ok ? [result.error] : []))
}

/** Whether the content is new and its first day neither past nor before the newest version. */
export function checkStanding(
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

/** Every question that a paper, a fee or a limit rests on. */
function scopesOf({
  documents,
  fees,
  channels,
}: Omit<ProcedureVersion, 'effectiveFrom'>): readonly string[] {
  const limits = channels.flatMap(({ timeLimits }) => timeLimits)
  const exemptions = fees.flatMap((fee) => fee.exemptions ?? [])
  const conditions = [...documents, ...fees, ...limits, ...exemptions].flatMap(
    ({ condition }) => condition ?? [],
  )
  return [
    ...conditions.map(({ scope }) => scope),
    ...fees.flatMap(({ count }) => count?.scope ?? []),
    ...exemptions.flatMap(({ age }) => age?.scope ?? []),
  ]
}
