import { newId, ok } from '@motcua/kernel'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { refuseWith } from '../domain/refusals.ts'
import { editsOf } from '../domain/version-edits.ts'
import { listOpenDrafts, saveDraftRow } from '../store/drafts.ts'
import { findNewestVersion } from '../store/versions.ts'
import { govern, type Governed } from './govern.ts'

interface BeginVersionDraft {
  readonly requestId: string
  readonly code: string
}

/** Begins a new version from the newest one, or finds the draft that is open; answers with the draft's id. */
export function beginVersionDraft(
  context: SubgraphContext,
  input: BeginVersionDraft,
): Promise<Governed> {
  const request = { operation: 'beginVersionDraft', input, code: input.code }
  return govern(context, request, async (tx, { at, actor }) => {
    const base = await findNewestVersion(tx, input.code)
    if (!base) return refuseWith('SUBJECT_NOT_FOUND')
    const [open] = await listOpenDrafts(tx, [base.procedureId])
    if (open) return ok({ id: open.id, entry: null })

    const id = newId()
    await saveDraftRow(tx, {
      ...{ id, procedureId: base.procedureId, baseVersionId: base.id },
      ...{ edits: editsOf(base.version), revision: 1, checkedRevision: null, state: 'OPEN' },
      ...{ updatedAt: at, updatedById: actor.id, updatedByName: actor.name },
    })
    return ok({ id, entry: null })
  })
}
