import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { SupplementDraft, SupplementPaper } from '../domain/answer-supplement.ts'
import { toArray } from './dossiers.ts'
import { replacedDocuments, submittedDocuments, supplementDrafts } from './tables.ts'

/** What an applicant has mended so far, and when it was saved. */
export interface KeptDraft extends SupplementDraft {
  readonly dossierId: string
  readonly savedAt: Date
}

/** The drafts of many dossiers in one statement. */
export async function listSupplementDrafts(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly KeptDraft[]> {
  return query
    .select()
    .from(supplementDrafts)
    .where(
      and(
        eq(supplementDrafts.tenantId, tenantId),
        sql`${supplementDrafts.dossierId} = any(${toArray(dossierIds)}::uuid[])`,
      ),
    )
}

/** Saves what was mended so far. */
export async function putSupplementDraft(
  { tenantId, query }: Database,
  draft: KeptDraft,
): Promise<void> {
  await query
    .insert(supplementDrafts)
    .values({ tenantId, ...draft })
    .onConflictDoUpdate({
      target: [supplementDrafts.tenantId, supplementDrafts.dossierId],
      set: draft,
    })
}

/** Throws the draft away. */
export async function deleteSupplementDraft(
  { tenantId, query }: Database,
  dossierId: string,
): Promise<void> {
  await query
    .delete(supplementDrafts)
    .where(and(eq(supplementDrafts.tenantId, tenantId), eq(supplementDrafts.dossierId, dossierId)))
}

/** Keeps the file that another is put in the place of. */
export async function keepReplaced(
  { tenantId, query }: Database,
  dossierId: string,
  { documentId }: SupplementPaper,
  replacedAt: Date,
): Promise<void> {
  const before = await query
    .select({ fileId: submittedDocuments.fileId })
    .from(submittedDocuments)
    .where(
      and(
        eq(submittedDocuments.tenantId, tenantId),
        eq(submittedDocuments.dossierId, dossierId),
        eq(submittedDocuments.documentId, documentId),
      ),
    )
  const fileId = before[0]?.fileId
  if (!fileId) return
  const row = { tenantId, dossierId, documentId, fileId, replacedAt }
  await query.insert(replacedDocuments).values(row).onConflictDoNothing()
}
