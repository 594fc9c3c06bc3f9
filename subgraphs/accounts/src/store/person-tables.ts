import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { RepresentationBasis, RepresentationCapacity } from '../domain/representation.ts'
import { instant, tenant } from './keys.ts'

export const sex = pgEnum('sex', ['MALE', 'FEMALE'])

export const persons = pgTable(
  'persons',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    fullName: text().notNull(),
    idNumber: text(),
    dateOfBirth: date(),
    sex: sex(),
    address: text(),
    phone: text(),
    email: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'persons_pkey', columns: [table.tenantId, table.id] }),
    unique('persons_id_number_key').on(table.tenantId, table.idNumber),
    check('persons_id_number_check', sql`${table.idNumber} ~ '^[0-9]{12}$'`),
  ],
)

/** Which person a provider means by a `sub`. */
export const identities = pgTable(
  'identities',
  {
    tenantId: tenant(),
    provider: text().notNull(),
    subject: text().notNull(),
    personId: uuid().notNull(),
    linkedAt: instant().notNull(),
    lastSignInAt: instant(),
  },
  (table) => [
    primaryKey({
      name: 'identities_pkey',
      columns: [table.tenantId, table.provider, table.subject],
    }),
    foreignKey({
      name: 'identities_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    index('identities_person_id_idx').on(table.tenantId, table.personId),
  ],
)

/** Organisations that apply. */
export const organisations = pgTable(
  'organisations',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    name: text().notNull(),
    taxCode: text().notNull(),
    address: text(),
    phone: text(),
    email: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'organisations_pkey', columns: [table.tenantId, table.id] }),
    unique('organisations_tax_code_key').on(table.tenantId, table.taxCode),
    check(
      'organisations_tax_code_check',
      sql`${table.taxCode} ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'`,
    ),
  ],
)

/** Who acts for an organisation. Kept for ever: a representation ends, and is never deleted. */
export const representations = pgTable(
  'representations',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    organisationId: uuid().notNull(),
    personId: uuid().notNull(),
    capacity: text().$type<RepresentationCapacity>().notNull(),
    basis: text().$type<RepresentationBasis>().notNull(),
    /** The provider that states it; empty where another basis stands. */
    provider: text().notNull(),
    /** The paper that the clerk was shown. */
    paper: text(),
    since: instant().notNull(),
    /** The last day; null where it has none. */
    until: date(),
    /** The person who put it on record: the clerk, the legal representative; null where a provider stated it. */
    recordedBy: uuid(),
    /** The post under which a clerk did. */
    officerId: uuid(),
    endedAt: instant(),
    /** Null where a provider no longer states it, or its last day was over. */
    endedBy: uuid(),
  },
  (table) => [
    primaryKey({ name: 'representations_pkey', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'representations_organisation_id_fkey',
      columns: [table.tenantId, table.organisationId],
      foreignColumns: [organisations.tenantId, organisations.id],
    }),
    foreignKey({
      name: 'representations_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    uniqueIndex('representations_open_key')
      .on(table.tenantId, table.organisationId, table.personId, table.basis, table.provider)
      .where(sql`${table.endedAt} is null`),
    index('representations_person_id_idx')
      .on(table.tenantId, table.personId)
      .where(sql`${table.endedAt} is null`),
  ],
)

/** Each look-up of a person or an organisation by an officer: who, as what, whom, why. Never changed. */
export const personReads = pgTable(
  'person_reads',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    readerId: uuid().notNull(),
    officerId: uuid().notNull(),
    agencyId: uuid().notNull(),
    purpose: text().notNull(),
    /** The person found; null where the number is not known here. */
    personId: uuid(),
    /** The organisation found; null where a person was asked for. */
    organisationId: uuid(),
    /** The number asked for where nobody was found. */
    unknownNumber: text(),
    readAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'person_reads_pkey', columns: [table.tenantId, table.id] }),
    index('person_reads_person_id_idx').on(table.tenantId, table.personId, table.id),
    index('person_reads_reader_id_idx').on(table.tenantId, table.readerId, table.id),
  ],
)
