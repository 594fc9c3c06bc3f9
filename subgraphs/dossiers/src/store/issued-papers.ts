import { prepared, slotsOf, type Database } from '@motcua/events'
import { and, eq } from 'drizzle-orm'
import type { PaperStatus } from '../domain/issued-paper.ts'
import { files, issuedPapers } from './tables.ts'

export type IssuedPaper = Omit<typeof issuedPapers.$inferSelect, 'tenantId'>

/** A paper with the fingerprint of its file. */
export interface CheckedPaper extends IssuedPaper {
  readonly sha256: string
}

const insertRow = prepared((query) =>
  query.insert(issuedPapers).values(slotsOf(issuedPapers, 'statusSince', 'endedBy')),
)

/** Enters a paper of ours under its check code. */
export async function insertIssuedPaper(
  db: Database,
  paper: Omit<IssuedPaper, 'status' | 'statusSince' | 'endedBy'>,
): Promise<void> {
  await insertRow(db, { ...paper, status: 'VALID' })
}

/** A paper of ours with the fingerprint of its file, or undefined. */
export async function findIssuedPaper(
  { tenantId, query }: Database,
  checkCode: string,
): Promise<CheckedPaper | undefined> {
  const [row] = await query
    .select({ paper: issuedPapers, sha256: files.sha256 })
    .from(issuedPapers)
    .innerJoin(
      files,
      and(eq(files.tenantId, issuedPapers.tenantId), eq(files.id, issuedPapers.fileId)),
    )
    .where(and(eq(issuedPapers.tenantId, tenantId), eq(issuedPapers.checkCode, checkCode)))
  return row && { ...row.paper, sha256: row.sha256 }
}

/** The paper of a file and how it stands, or undefined where the file is not one of ours. */
export async function findStatusOfFile(
  { tenantId, query }: Database,
  fileId: string,
): Promise<PaperStatus | undefined> {
  const [row] = await query
    .select({ status: issuedPapers.status })
    .from(issuedPapers)
    .where(and(eq(issuedPapers.tenantId, tenantId), eq(issuedPapers.fileId, fileId)))
  return row?.status
}

interface Ending {
  readonly status: PaperStatus
  /** The post that ends it. */
  readonly officerId: string
  readonly at: Date
}

/** Says that the paper of a file holds no longer. */
export async function endPaperOfFile(
  { tenantId, query }: Database,
  fileId: string,
  { status, officerId, at }: Ending,
): Promise<void> {
  await query
    .update(issuedPapers)
    .set({ status, statusSince: at, endedBy: officerId })
    .where(and(eq(issuedPapers.tenantId, tenantId), eq(issuedPapers.fileId, fileId)))
}
