import { newId } from '@motcua/kernel'
import { prepared, slotsOf, type Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import { toArray } from './dossiers.ts'
import { files, replacedDocuments, submittedDocuments } from './tables.ts'

export type StoredFile = Omit<typeof files.$inferSelect, 'tenantId'>

const insertRow = prepared((query) => query.insert(files).values(slotsOf(files)))

/** Enters a file whose content is stored. */
export async function insertFile(db: Database, file: Omit<StoredFile, 'id'>): Promise<StoredFile> {
  const stored = { ...file, id: newId() }
  await insertRow(db, stored)
  return stored
}

/** One file, or undefined. */
export async function findFile(db: Database, id: string): Promise<StoredFile | undefined> {
  const [file] = await findFiles(db, [id])
  return file
}

/** Many files in one statement, in no order. */
export async function findFiles(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly StoredFile[]> {
  return query
    .select()
    .from(files)
    .where(and(eq(files.tenantId, tenantId), sql`${files.id} = any(${toArray(ids)}::uuid[])`))
}

/** The dossiers that an uploaded file was handed in with, also where a supplement put another in its place. */
export async function listDossiersOfFile(
  { tenantId, query }: Database,
  fileId: string,
): Promise<readonly string[]> {
  const rows = await query
    .select({ dossierId: submittedDocuments.dossierId })
    .from(submittedDocuments)
    .where(and(eq(submittedDocuments.tenantId, tenantId), eq(submittedDocuments.fileId, fileId)))
    .union(
      query
        .select({ dossierId: replacedDocuments.dossierId })
        .from(replacedDocuments)
        .where(and(eq(replacedDocuments.tenantId, tenantId), eq(replacedDocuments.fileId, fileId))),
    )
  return rows.map(({ dossierId }) => dossierId)
}
