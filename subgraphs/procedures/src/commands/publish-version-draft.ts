import { ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { refuseFirst } from '../domain/check-content.ts'
import { checkPublishable } from '../domain/check-publishable.ts'
import { checkDecision, type Decision } from '../domain/decision.ts'
import { refuseWith } from '../domain/refusals.ts'
import { saveDraftRow } from '../store/drafts.ts'
import { findNewestVersion } from '../store/versions.ts'
import { composeDraft } from './compose-draft.ts'
import { govern, type Governed } from './govern.ts'
import { codeOfDraft, loadSeenDraft } from './open-draft.ts'
import { hashOf, saveVersion } from './save-version.ts'

interface PublishVersionDraft {
  readonly requestId: string
  readonly draftId: string
  readonly seenRevision: number
  readonly effectiveFrom: string
  readonly decision: Decision
}

/** Publishes a checked draft by decision; answers with the procedure's code. */
export async function publishVersionDraft(
  context: SubgraphContext,
  input: PublishVersionDraft,
): Promise<Governed> {
  const { draftId, seenRevision, effectiveFrom } = input
  const code = await codeOfDraft(context.db, draftId)
  const request = { operation: 'publishVersionDraft', input, code }
  return govern(context, request, async (tx, { at, today, actor }) => {
    const decision = checkDecision(input.decision, today)
    if (!decision.ok) return decision
    const found = await loadSeenDraft(tx, draftId, seenRevision)
    if (!found.ok) return found
    const { draft, base } = found.value
    if (draft.checkedRevision !== draft.revision) return refuseWith('DRAFT_NOT_CHECKED')
    const newest = await findNewestVersion(tx, code)
    if (newest?.id !== base.id) return refuseWith('DRAFT_OUTDATED')

    const { content, faults } = await composeDraft(tx, draft, { base, today })
    const refused = refuseFirst(faults)
    if (refused) return refused
    const version = { ...content, effectiveFrom, decision: decision.value }
    const standing = { newest: { ...newest, effectiveFrom: newest.version.effectiveFrom }, today }
    const publishable = checkPublishable(version, hashOf(version), standing)
    if (!publishable.ok) return publishable

    const { number: versionNumber } = await saveVersion(tx, { version, newest, publishedAt: at })
    const changed = { updatedAt: at, updatedById: actor.id, updatedByName: actor.name }
    await saveDraftRow(tx, { ...draft, ...changed, state: 'PUBLISHED' })
    const entry = { act: 'PUBLISHED', versionNumber, from: effectiveFrom } as const
    return ok({ id: code, entry: { ...entry, decision: decision.value } })
  })
}
