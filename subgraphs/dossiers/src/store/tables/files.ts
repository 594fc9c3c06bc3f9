import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { LocalText } from '@motcua/checklist'
import type { CopyKind } from '../../domain/dossier.ts'
import type { PaperStatus } from '../../domain/issued-paper.ts'
import type { VaultOrigin, VaultTrust } from '../../domain/vault.ts'
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
    /** The paper of the vault that it was taken from; null where it was handed in anew. */
    vaultItemId: uuid('vault_item_id'),
  },
  (table) => [
    primaryKey({
      name: 'submitted_documents_pkey',
      columns: [table.tenantId, table.dossierId, table.documentId],
    }),
    index('submitted_documents_file_id_idx').on(table.tenantId, table.fileId),
    index('submitted_documents_vault_item_id_idx').on(table.tenantId, table.vaultItemId),
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
    /** The person or organisation whose it is. */
    ownerId: uuid('owner_id').notNull(),
    origin: text().$type<VaultOrigin>().notNull(),
    trust: text().$type<VaultTrust>().notNull(),
    /** Kind of paper by the catalogue of `@motcua/checklist`; null where it has none. */
    kind: text(),
    name: jsonb().$type<LocalText>().notNull(),
    /** The name folded for search. */
    nameNorm: text('name_norm').notNull(),
    /** Who issued it, number and day, as far as told. */
    issuer: text(),
    number: text(),
    issuedOn: date('issued_on', { mode: 'string' }),
    /** Last day on which it holds; null where it has none. */
    validUntil: date('valid_until', { mode: 'string' }),
    status: text().$type<PaperStatus>().notNull(),
    fileId: uuid('file_id').notNull(),
    /** The dossier it came with; null for what the owner put in. */
    dossierId: uuid('dossier_id'),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'vault_items_pkey', columns: [table.tenantId, table.id] }),
    index('vault_items_owner_id_idx').on(table.tenantId, table.ownerId, table.id),
    unique('vault_items_dossier_id_file_id_key').on(table.tenantId, table.dossierId, table.fileId),
    index('vault_items_file_id_idx').on(table.tenantId, table.fileId),
  ],
)
