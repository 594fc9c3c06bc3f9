import { ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import type { VersionEdits } from '../domain/version-edits.ts'
import { saveDraftRow } from '../store/drafts.ts'
import { govern, type Governed } from './govern.ts'
import { codeOfDraft, loadSeenDraft } from './open-draft.ts'

interface SaveVersionDraft {
  readonly requestId: string
  readonly draftId: string
  readonly seenRevision: number
  readonly edits: VersionEdits
}

/** Saves a draft as it should be; what is wrong with it is for the check to say. Answers with its id. */
export async function saveVersionDraft(
  context: SubgraphContext,
  input: SaveVersionDraft,
): Promise<Governed> {
  const { draftId, seenRevision, edits } = input
  const code = await codeOfDraft(context.db, draftId)
  const request = { operation: 'saveVersionDraft', input, code }
  return govern(context, request, async (tx, { at, actor }) => {
    const found = await loadSeenDraft(tx, draftId, seenRevision)
    if (!found.ok) return found
    await saveDraftRow(tx, {
      ...found.value.draft,
      ...{ edits, revision: seenRevision + 1 },
      ...{ updatedAt: at, updatedById: actor.id, updatedByName: actor.name },
    })
    return ok({ id: draftId, entry: null })
  })
}
