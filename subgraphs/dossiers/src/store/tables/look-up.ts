import { index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { LocalText } from '@motcua/checklist'
import type { PaperStatus } from '../../domain/issued-paper.ts'
import { instant, tenantId } from './columns.ts'

/** The unguessable part of the address that the QR code of a dossier opens (KT22 Đ11.1b). */
export const lookUpKeys = pgTable(
  'look_up_keys',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    key: text().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'look_up_keys_pkey', columns: [table.tenantId, table.dossierId] }),
    unique('look_up_keys_key_key').on(table.tenantId, table.key),
  ],
)

/** Papers that we issued, by the code under which anybody can check a print of them. No personal data. */
export const issuedPapers = pgTable(
  'issued_papers',
  {
    tenantId,
    /** Unguessable; printed on the paper. */
    checkCode: text('check_code').notNull(),
    fileId: uuid('file_id').notNull(),
    dossierId: uuid('dossier_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    /** What kind of paper it is. */
    title: jsonb().$type<LocalText>().notNull(),
    number: text().notNull(),
    /** Who signed or issued it, in office. */
    signerName: text('signer_name').notNull(),
    issuedAt: instant('issued_at').notNull(),
    status: text().$type<PaperStatus>().notNull(),
    /** Since when it has another status than VALID. */
    statusSince: instant('status_since'),
    /** The post that ended it. */
    endedBy: uuid('ended_by'),
  },
  (table) => [
    primaryKey({ name: 'issued_papers_pkey', columns: [table.tenantId, table.checkCode] }),
    index('issued_papers_file_id_idx').on(table.tenantId, table.fileId),
  ],
)
