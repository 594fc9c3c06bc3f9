import { ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { saveDraftRow } from '../store/drafts.ts'
import { composeDraft } from './compose-draft.ts'
import { govern, type Governed } from './govern.ts'
import { codeOfDraft, loadSeenDraft } from './open-draft.ts'

interface CheckVersionDraft {
  readonly requestId: string
  readonly draftId: string
  readonly seenRevision: number
}

/** Checks a draft (DL24 Đ14.3): where nothing is found it may be published as it stands. Answers with its id. */
export async function checkVersionDraft(
  context: SubgraphContext,
  input: CheckVersionDraft,
): Promise<Governed> {
  const { draftId, seenRevision } = input
  const code = await codeOfDraft(context.db, draftId)
  const request = { operation: 'checkVersionDraft', input, code }
  return govern(context, request, async (tx, { today }) => {
    const found = await loadSeenDraft(tx, draftId, seenRevision)
    if (!found.ok) return found
    const { draft, base } = found.value
    const { faults } = await composeDraft(tx, draft, { base, today })
    const checkedRevision = faults.length === 0 ? draft.revision : null
    await saveDraftRow(tx, { ...draft, checkedRevision })
    return ok({ id: draftId, entry: null })
  })
}
