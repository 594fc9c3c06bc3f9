import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { SupplementPaper } from '../../domain/answer-supplement.ts'
import type { AnswerPatch } from '@motcua/checklist'
import type { CheckStage, CheckTarget, Verdict } from '../../domain/supplement.ts'
import { instant, tenantId } from './columns.ts'

/** The check while it is being made: one row for each question or paper that somebody marked. */
export const dossierMarks = pgTable(
  'dossier_marks',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    stage: text().$type<CheckStage>().notNull(),
    kind: text().$type<CheckTarget['kind']>().notNull(),
    target: text().notNull(),
    verdict: text().$type<Verdict>().notNull(),
    instruction: text(),
    markedBy: text('marked_by').notNull(),
    markedAt: instant('marked_at').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'dossier_marks_pkey',
      columns: [table.tenantId, table.dossierId, table.stage, table.kind, table.target],
    }),
  ],
)

/** What an applicant has mended so far; gone once it is sent. */
export const supplementDrafts = pgTable(
  'supplement_drafts',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    answers: jsonb().$type<AnswerPatch>().notNull(),
    papers: jsonb().$type<readonly SupplementPaper[]>().notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'supplement_drafts_pkey', columns: [table.tenantId, table.dossierId] }),
  ],
)

/** Papers that a supplement put others in the place of: kept, and readable with the dossier. */
export const replacedDocuments = pgTable(
  'replaced_documents',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    documentId: text('document_id').notNull(),
    fileId: uuid('file_id').notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'replaced_documents_pkey',
      columns: [table.tenantId, table.dossierId, table.documentId, table.replacedAt],
    }),
    index('replaced_documents_file_id_idx').on(table.tenantId, table.fileId),
  ],
)

/** Notices made for a dossier beside receipt and form 03: requests to supplement by their number, and its end. */
export const dossierNotices = pgTable(
  'dossier_notices',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    kind: text().$type<'SUPPLEMENT_REQUEST' | 'REFUSAL' | 'DISCONTINUATION'>().notNull(),
    number: integer().notNull(),
    fileId: uuid('file_id').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'dossier_notices_pkey',
      columns: [table.tenantId, table.dossierId, table.kind, table.number],
    }),
  ],
)
