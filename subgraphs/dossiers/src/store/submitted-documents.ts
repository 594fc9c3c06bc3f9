import { prepared, type Database } from '@motcua/events'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { SubmittedDocument } from '../domain/dossier.ts'
import { toArray } from './dossiers.ts'
import { submittedDocuments } from './tables.ts'

export interface AttachedDocument extends SubmittedDocument {
  readonly dossierId: string
}

const selectDocuments = prepared((query) =>
  query
    .select()
    .from(submittedDocuments)
    .where(
      and(
        eq(submittedDocuments.tenantId, sql.placeholder('tenantId')),
        sql`${submittedDocuments.dossierId} = any(${sql.placeholder('dossierIds')}::uuid[])`,
      ),
    )
    .orderBy(asc(submittedDocuments.dossierId), asc(submittedDocuments.attachedAt)),
)

/** The papers of many dossiers in one statement. */
export function listSubmittedDocuments(
  db: Database,
  dossierIds: readonly string[],
): Promise<readonly AttachedDocument[]> {
  return selectDocuments(db, { dossierIds: toArray(dossierIds) })
}

/** Attaches a paper, in the place of what was attached before for the same required document. */
export async function putSubmittedDocument(
  { tenantId, query }: Database,
  dossierId: string,
  document: SubmittedDocument,
): Promise<void> {
  await query
    .insert(submittedDocuments)
    .values({ tenantId, dossierId, ...document })
    .onConflictDoUpdate({
      target: [
        submittedDocuments.tenantId,
        submittedDocuments.dossierId,
        submittedDocuments.documentId,
      ],
      set: document,
    })
}

/** Takes one paper off, or all of a draft's where none is named. */
export async function deleteSubmittedDocuments(
  { tenantId, query }: Database,
  dossierId: string,
  documentId?: string,
): Promise<void> {
  await query
    .delete(submittedDocuments)
    .where(
      and(
        eq(submittedDocuments.tenantId, tenantId),
        eq(submittedDocuments.dossierId, dossierId),
        documentId === undefined ? undefined : eq(submittedDocuments.documentId, documentId),
      ),
    )
}
