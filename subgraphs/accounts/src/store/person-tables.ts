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
  uuid,
} from 'drizzle-orm/pg-core'
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

/** Organisations that apply; `representativeId` may act for it. */
export const organisations = pgTable(
  'organisations',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    name: text().notNull(),
    taxCode: text().notNull(),
    representativeId: uuid().notNull(),
    address: text(),
    phone: text(),
    email: text(),
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'organisations_pkey', columns: [table.tenantId, table.id] }),
    unique('organisations_tax_code_key').on(table.tenantId, table.taxCode),
    foreignKey({
      name: 'organisations_representative_id_fkey',
      columns: [table.tenantId, table.representativeId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    index('organisations_representative_id_idx').on(table.tenantId, table.representativeId),
  ],
)

/** Each look-up of a person by an officer: who, as what, whom, why. Never changed. */
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
