import { ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { saveDraftRow } from '../store/drafts.ts'
import { govern, type Governed } from './govern.ts'
import { codeOfDraft, loadSeenDraft } from './open-draft.ts'

interface DropVersionDraft {
  readonly requestId: string
  readonly draftId: string
}

/** Throws a draft away; answers with the procedure's code. */
export async function dropVersionDraft(
  context: SubgraphContext,
  input: DropVersionDraft,
): Promise<Governed> {
  const code = await codeOfDraft(context.db, input.draftId)
  const request = { operation: 'dropVersionDraft', input, code }
  return govern(context, request, async (tx, { at, actor }) => {
    const found = await loadSeenDraft(tx, input.draftId, undefined)
    if (!found.ok) return found
    const changed = { updatedAt: at, updatedById: actor.id, updatedByName: actor.name }
    await saveDraftRow(tx, { ...found.value.draft, ...changed, state: 'DROPPED' })
    return ok({ id: code, entry: { act: 'DRAFT_DROPPED' } })
  })
}
