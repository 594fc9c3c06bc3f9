import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { LocalText } from '@motcua/checklist'
import type { CopyKind } from '../../domain/dossier.ts'
import { tenantId, instant } from './columns.ts'

export const submittedDocuments = pgTable(
  'submitted_documents',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    documentId: text('document_id').notNull(),
    fileId: uuid('file_id'),
    copyKind: text('copy_kind').$type<CopyKind>().notNull(),
    quantity: integer().notNull(),
    attachedAt: instant('attached_at').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'submitted_documents_pkey',
      columns: [table.tenantId, table.dossierId, table.documentId],
    }),
    index('submitted_documents_file_id_idx').on(table.tenantId, table.fileId),
  ],
)

/** A file by its content: what was uploaded, and what we made. */
export const files = pgTable(
  'files',
  {
    tenantId,
    id: uuid().notNull(),
    name: text().notNull(),
    mediaType: text('media_type').notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    scan: text().$type<'CLEAN' | 'UNKNOWN' | 'NOT_SCANNED'>().notNull(),
    /** Whoever uploaded it; null for what the system made. */
    uploadedBy: uuid('uploaded_by'),
    /** The dossier it was made for; null for uploads. */
    dossierId: uuid('dossier_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ name: 'files_pkey', columns: [table.tenantId, table.id] })],
)

export const vaultItems = pgTable(
  'vault_items',
  {
    tenantId,
    id: uuid().notNull(),
    personId: uuid('person_id').notNull(),
    origin: text().$type<'RESULT' | 'SUBMITTED'>().notNull(),
    name: jsonb().$type<LocalText>().notNull(),
    fileId: uuid('file_id').notNull(),
    dossierId: uuid('dossier_id').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'vault_items_pkey', columns: [table.tenantId, table.id] }),
    index('vault_items_person_id_idx').on(table.tenantId, table.personId, table.id),
    unique('vault_items_dossier_id_file_id_key').on(table.tenantId, table.dossierId, table.fileId),
  ],
)
