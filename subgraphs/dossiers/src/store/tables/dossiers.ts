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
import { sql } from 'drizzle-orm'
import type { Answers } from '@motcua/checklist'
import type { Act } from '../../domain/acts.ts'
import type {
  ApplyingOrganisation,
  ClockStop,
  Contact,
  Decline,
  DeliveryMethod,
  DossierState,
  DueDateStep,
  Proposal,
  SettledPunctuality,
  SignedResult,
} from '../../domain/dossier.ts'
import type { DossierEnd, RefusalProposal, SupplementRequest } from '../../domain/supplement.ts'
import type { Withdrawal } from '../../domain/withdrawal.ts'
import type { ReadPurpose } from '../../domain/viewing.ts'
import { instant, tenantId } from './columns.ts'

/** What is numbered in an agency. */
export type NumberSeries =
  'DOSSIER' | 'RESULT' | 'SUPPLEMENT_REQUEST' | 'REFUSAL' | 'DISCONTINUATION' | 'FEE_RECEIPT'

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
    /** On whose behalf; null for a person's own. Id and code again as columns, for lists and search. */
    organisation: jsonb().$type<ApplyingOrganisation>(),
    organisationId: uuid('organisation_id'),
    taxCode: text('tax_code'),
    contact: jsonb().$type<Contact>().notNull(),
    /** The name of the organisation, else of the contact, and the contact's number, folded for search: given name first, and family name first. */
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
    clockStartedAt: instant('clock_started_at'),
    clockStops: jsonb('clock_stops').$type<readonly ClockStop[]>(),
    decline: jsonb().$type<Decline>(),
    proposal: jsonb().$type<Proposal>(),
    result: jsonb().$type<SignedResult>(),
    settledAt: instant('settled_at'),
    settledPunctuality: text('settled_punctuality').$type<SettledPunctuality>(),
    returnedAt: instant('returned_at'),
    receiptFileId: uuid('receipt_file_id'),
    declineFileId: uuid('decline_file_id'),
    supplements: jsonb().$type<readonly SupplementRequest[]>().notNull().default([]),
    refusalProposal: jsonb('refusal_proposal').$type<RefusalProposal>(),
    withdrawal: jsonb().$type<Withdrawal>(),
    end: jsonb('dossier_end').$type<DossierEnd>(),
    /** Đồng owed in all; null before acceptance and where nothing is owed. */
    feeTotal: integer('fee_total'),
    /** Agencies beside the receiving one that have or had work on it. */
    participants: uuid().array().notNull().default([]),
  },
  (table) => [
    primaryKey({ name: 'dossiers_pkey', columns: [table.tenantId, table.id] }),
    unique('dossiers_code_key').on(table.tenantId, table.code),
    index('dossiers_own_idx')
      .on(table.tenantId, table.applicantId, table.id)
      .where(sql`${table.organisationId} is null`),
    index('dossiers_organisation_id_idx')
      .on(table.tenantId, table.organisationId, table.id)
      .where(sql`${table.organisationId} is not null`),
    index('dossiers_tax_code_idx')
      .on(table.tenantId, table.taxCode, table.id)
      .where(sql`${table.taxCode} is not null`),
    index('dossiers_agency_id_idx').on(table.tenantId, table.agencyId, table.id),
    index('dossiers_received_at_idx').on(table.tenantId, table.receivedAt, table.id),
    index('dossiers_agency_id_received_at_idx').on(
      table.tenantId,
      table.agencyId,
      table.receivedAt,
      table.id,
    ),
    // Drafts are what was not sent in. By their state the index would be written anew with every act, and all others with it.
    index('dossiers_created_by_drafts_idx')
      .on(table.tenantId, table.createdBy, table.id)
      .where(sql`${table.submittedAt} is null`),
    index('dossiers_id_number_idx').on(table.tenantId, table.idNumber, table.id),
    index('dossiers_agency_id_name_norm_idx').on(
      table.tenantId,
      table.agencyId,
      table.nameNorm.op('text_pattern_ops'),
      table.id.desc().nullsFirst(),
    ),
    index('dossiers_agency_id_name_reversed_idx').on(
      table.tenantId,
      table.agencyId,
      table.nameReversed.op('text_pattern_ops'),
      table.id.desc().nullsFirst(),
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

/** Last number drawn: of dossiers for each agency and day, of results and notices for each agency and year. Without gaps. */
export const counters = pgTable(
  'counters',
  {
    tenantId,
    agencyId: uuid('agency_id').notNull(),
    series: text().$type<NumberSeries>().notNull(),
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
    purpose: text().$type<ReadPurpose>().notNull(),
    /** The post under which it was opened. */
    officerId: uuid('officer_id'),
    agencyId: uuid('agency_id'),
    /** The file that was opened; null for the dossier itself. */
    fileId: uuid('file_id'),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'dossier_reads_pkey',
      columns: [table.tenantId, table.dossierId, table.id],
    }),
  ],
)
