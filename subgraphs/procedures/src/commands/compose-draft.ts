import type { Database } from '@motcua/events'
import { isId, ok, type Result } from '@motcua/kernel'
import { compileBpmn } from '../bpmn/read-bpmn.ts'
import { writeBpmn } from '../bpmn/write-bpmn.ts'
import { contentHash } from '../content-hash.ts'
import { findContentFaults, refusalsOf } from '../domain/check-content.ts'
import { checkStanding, findRunFaults } from '../domain/check-publishable.ts'
import type { Draft } from '../domain/draft.ts'
import { differingParts } from '../domain/import-outcome.ts'
import { limitMinutes } from '../domain/limit-minutes.ts'
import type { ProcedureVersion } from '../domain/procedure-version.ts'
import type { CompiledProcess } from '../domain/process.ts'
import { planProcess } from '../domain/process-templates.ts'
import type { PublishedVersion } from '../domain/published-version.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { applyEdits, type EditedContent, type VersionEdits } from '../domain/version-edits.ts'
import { listVersions } from '../store/versions.ts'
import { hashOf } from './save-version.ts'

/** A draft put together with the version it was begun from. */
export interface ComposedDraft {
  readonly draft: Draft
  readonly base: PublishedVersion
  readonly content: Omit<ProcedureVersion, 'effectiveFrom' | 'decision'>
  readonly faults: readonly Refusal[]
  /** Parts in which it differs from its base. */
  readonly changedParts: readonly string[]
}

/** Puts a draft together and says everything that keeps it from being published as of today. */
export async function composeDraft(
  db: Database,
  draft: Draft,
  { base, today }: { readonly base: PublishedVersion; readonly today: string },
): Promise<ComposedDraft> {
  const edited = applyEdits(base.version, draft.edits)
  const chosen = await chooseProcess(db, draft.edits, { base: base.version, edited })
  const content = { ...edited, process: chosen.ok ? chosen.value : null }
  const changedParts = differingParts(
    base.version,
    content,
    (one, other) => contentHash(one ?? null) === contentHash(other ?? null),
  ).filter((part) => part !== 'effectiveFrom' && part !== 'decision' && part !== 'source')

  const standing = { newest: { ...base, effectiveFrom: today }, today }
  const wanted = { ...content, effectiveFrom: today }
  const unchanged = changedParts.length === 0 ? base.contentHash : hashOf(wanted)
  const faults = [
    ...findContentFaults(content),
    ...refusalsOf(chosen),
    ...findRunFaults(content),
    ...refusalsOf(checkStanding(wanted, unchanged, standing)),
  ]
  return { draft, base, content, faults, changedParts }
}

async function chooseProcess(
  db: Database,
  { process: choice }: VersionEdits,
  { base, edited }: { readonly base: ProcedureVersion; readonly edited: EditedContent },
): Promise<Result<CompiledProcess | null, Refusal>> {
  if (choice.source === 'KEPT') return ok(base.process)
  if (choice.source === 'VERSION') {
    const [found] = isId(choice.versionId) ? await listVersions(db, [choice.versionId]) : []
    return found?.version.process ? ok(found.version.process) : refuseWith('SUBJECT_NOT_FOUND')
  }
  const [usual] = edited.channels.flatMap(({ timeLimits }) => timeLimits)
  if (!usual)
    return refuseWith('CHANNEL_WITHOUT_LIMIT', { detail: edited.channels[0]?.channel ?? '' })
  const blocks = planProcess(choice.template, {
    level: edited.levels.includes('COMMUNE') ? 'COMMUNE' : 'PROVINCE',
    totalMinutes: limitMinutes(usual),
  })
  const compiled = await compileBpmn(writeBpmn(edited.code, edited.name.vi, blocks))
  if (compiled.ok) return compiled
  return refuseWith('PROCESS_FAULTY', {
    detail: compiled.error.map(({ message }) => message.vi).join(' '),
  })
}
