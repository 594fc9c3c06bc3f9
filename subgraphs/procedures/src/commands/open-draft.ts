import type { Database } from '@motcua/events'
import { isId, ok, type Result } from '@motcua/kernel'
import type { Draft } from '../domain/draft.ts'
import type { PublishedVersion } from '../domain/published-version.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { findDraft } from '../store/drafts.ts'
import { listVersions } from '../store/versions.ts'

/** An open draft with the version it was begun from. */
export interface OpenDraft {
  readonly draft: Draft
  readonly base: PublishedVersion
}

/** The draft with its base in any state, or undefined. */
export async function readDraft(db: Database, id: string): Promise<OpenDraft | undefined> {
  const draft = isId(id) ? await findDraft(db, id) : undefined
  const [base] = draft ? await listVersions(db, [draft.baseVersionId]) : []
  return draft && base && { draft, base }
}

/** The open draft that was seen in this revision. */
export async function loadSeenDraft(
  tx: Database,
  id: string,
  seenRevision: number | undefined,
): Promise<Result<OpenDraft, Refusal>> {
  const found = await readDraft(tx, id)
  if (found?.draft.state !== 'OPEN') return refuseWith('SUBJECT_NOT_FOUND')
  const isSeen = seenRevision === undefined || found.draft.revision === seenRevision
  return isSeen ? ok(found) : refuseWith('CHANGED_MEANWHILE')
}

/** National code of the procedure that a draft belongs to; empty where there is no such draft. */
export async function codeOfDraft(db: Database, id: string): Promise<string> {
  return (await readDraft(db, id))?.base.version.code ?? ''
}
