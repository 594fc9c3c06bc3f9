import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Answers, LocalText } from '@motcua/checklist'
import type { Calendar } from '@motcua/working-time'
import type { Act } from '../domain/acts.ts'
import type {
  Contact,
  CopyKind,
  Decline,
  DeliveryMethod,
  DossierState,
  DueDateStep,
  Proposal,
  SettledPunctuality,
  SignedResult,
} from '../domain/dossier.ts'
import type { StepKind } from '../domain/process.ts'

export { eventCursors, outbox } from '@motcua/events'
export { performedRequests } from '@motcua/subgraph-kit'

const tenantId = smallint('tenant_id').notNull()
const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Versions of procedures as published, copied from events. */
export const procedureVersions = pgTable(
  'procedure_versions',
  {
    tenantId,
    id: uuid().notNull(),
    procedureId: uuid('procedure_id').notNull(),
    code: text().notNull(),
    name: text().notNull(),
    fieldCode: text('field_code').notNull(),
    effectiveFrom: instant('effective_from').notNull(),
    version: jsonb().notNull(),
  },
  (table) => [
    primaryKey({ name: 'procedure_versions_pkey', columns: [table.tenantId, table.id] }),
    index('procedure_versions_procedure_id_idx').on(
      table.tenantId,
      table.procedureId,
      table.effectiveFrom,
    ),
  ],
)

/** Agencies as entered in `accounts`, copied from events. */
export const agencies = pgTable(
  'agencies',
  {
    tenantId,
    id: uuid().notNull(),
    identifier: text().notNull(),
    name: jsonb().$type<LocalText>().notNull(),
    level: text().notNull(),
    oneStopName: jsonb('one_stop_name').$type<LocalText>().notNull(),
    address: text().notNull(),
    phone: text().notNull(),
    fieldCodes: text('field_codes').array().notNull(),
    calendar: jsonb().$type<Calendar>().notNull(),
    active: boolean().notNull(),
  },
  (table) => [primaryKey({ name: 'agencies_pkey', columns: [table.tenantId, table.id] })],
)

/** Officers as entered in `accounts`, copied from events. */
export const officers = pgTable(
  'officers',
  {
    tenantId,
    id: uuid().notNull(),
    personId: uuid('person_id').notNull(),
    name: text().notNull(),
    title: jsonb().$type<LocalText>().notNull(),
    agencyId: uuid('agency_id').notNull(),
    roles: text().array().notNull(),
    active: boolean().notNull(),
  },
  (table) => [primaryKey({ name: 'officers_pkey', columns: [table.tenantId, table.id] })],
)

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

export const tasks = pgTable(
  'tasks',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    id: uuid().notNull(),
    stepId: text('step_id').notNull(),
    kind: text().$type<StepKind>().notNull(),
    name: text().notNull(),
    role: text().notNull(),
    agencyId: uuid('agency_id').notNull(),
    assigneeId: uuid('assignee_id'),
    openedAt: instant('opened_at').notNull(),
    dueAt: instant('due_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (table) => [
    primaryKey({ name: 'tasks_pkey', columns: [table.tenantId, table.dossierId, table.id] }),
    index('tasks_queue_idx')
      .on(table.tenantId, table.agencyId, table.role, table.dueAt, table.id)
      .where(sql`${table.closedAt} is null and ${table.assigneeId} is null`),
    index('tasks_assignee_id_idx')
      .on(table.tenantId, table.assigneeId, table.dueAt, table.id)
      .where(sql`${table.closedAt} is null`),
  ],
)

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
