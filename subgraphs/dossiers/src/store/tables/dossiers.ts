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
import type { Answers } from '@motcua/checklist'
import type { Act } from '../../domain/acts.ts'
import type {
  Contact,
  Decline,
  DeliveryMethod,
  DossierState,
  DueDateStep,
  Proposal,
  SettledPunctuality,
  SignedResult,
} from '../../domain/dossier.ts'
import { instant, tenantId } from './columns.ts'

export const dossiers = pgTable(
  'dossiers',
  {
    tenantId,
    id: uuid().notNull(),
    version: integer().notNull(),
    state: text().$type<DossierState>().notNull(),
    channel: text().$type<'ONLINE' | 'COUNTER' | 'POST'>().notNull(),
    code: text(),
    procedureId: uuid('procedure_id').notNull(),
    versionId: uuid('version_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    caseCode: text('case_code'),
    applicantId: uuid('applicant_id').notNull(),
    createdBy: uuid('created_by').notNull(),
    contact: jsonb().$type<Contact>().notNull(),
    /** The contact's name and number folded for search: given name first, and family name first. */
    nameNorm: text('name_norm').notNull(),
    nameReversed: text('name_reversed').notNull(),
    idNumber: text('id_number'),
    deliveryMethod: text('delivery_method').$type<DeliveryMethod>().notNull(),
    sets: integer().notNull(),
    answers: jsonb().$type<Answers>().notNull(),
    createdAt: instant('created_at').notNull(),
    savedAt: instant('saved_at').notNull(),
    submittedAt: instant('submitted_at'),
    receivedAt: instant('received_at'),
    dueAt: instant('due_at'),
    timeLimit: jsonb('time_limit').$type<{ quantity: number; unit: string }>(),
    dueDateSteps: jsonb('due_date_steps').$type<readonly DueDateStep[]>(),
    decline: jsonb().$type<Decline>(),
    proposal: jsonb().$type<Proposal>(),
    result: jsonb().$type<SignedResult>(),
    settledAt: instant('settled_at'),
    settledPunctuality: text('settled_punctuality').$type<SettledPunctuality>(),
    returnedAt: instant('returned_at'),
    receiptFileId: uuid('receipt_file_id'),
    declineFileId: uuid('decline_file_id'),
  },
  (table) => [
    primaryKey({ name: 'dossiers_pkey', columns: [table.tenantId, table.id] }),
    unique('dossiers_code_key').on(table.tenantId, table.code),
    index('dossiers_applicant_id_idx').on(table.tenantId, table.applicantId, table.id),
    index('dossiers_agency_id_idx').on(table.tenantId, table.agencyId, table.id),
    index('dossiers_id_number_idx').on(table.tenantId, table.idNumber, table.id),
    index('dossiers_name_norm_idx').on(
      table.tenantId,
      table.nameNorm.op('text_pattern_ops'),
      table.id,
    ),
    index('dossiers_name_reversed_idx').on(
      table.tenantId,
      table.nameReversed.op('text_pattern_ops'),
      table.id,
    ),
  ],
)

/** The history: appended to, never changed. Each entry carries the hash of the one before. */
export const dossierActs = pgTable(
  'dossier_acts',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    number: integer().notNull(),
    act: jsonb().$type<Act>().notNull(),
    state: text().$type<DossierState>().notNull(),
    actorId: text('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    /** The post under which an officer acted; null for the applicant. */
    officerId: uuid('officer_id'),
    at: instant('at').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'dossier_acts_pkey',
      columns: [table.tenantId, table.dossierId, table.number],
    }),
  ],
)

/** Last number drawn: of dossiers for each agency and day, of results for each agency and year. Without gaps. */
export const counters = pgTable(
  'counters',
  {
    tenantId,
    agencyId: uuid('agency_id').notNull(),
    series: text().$type<'DOSSIER' | 'RESULT'>().notNull(),
    /** First day of the series: the day, or the year's first. */
    since: date({ mode: 'string' }).notNull(),
    last: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'counters_pkey',
      columns: [table.tenantId, table.agencyId, table.series, table.since],
    }),
  ],
)

/** Who among the officers opened a dossier, and when. */
export const dossierReads = pgTable(
  'dossier_reads',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    id: uuid().notNull(),
    personId: uuid('person_id').notNull(),
    purpose: text().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'dossier_reads_pkey',
      columns: [table.tenantId, table.dossierId, table.id],
    }),
  ],
)
