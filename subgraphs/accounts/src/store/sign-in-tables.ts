import { sql } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AdapterPayload } from 'oidc-provider'
import { instant, tenant } from './keys.ts'
import { persons } from './person-tables.ts'

/** Accounts that this system keeps itself; `id` is the `sub` its OpenID provider gives out. */
export const localAccounts = pgTable(
  'local_accounts',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    username: text().notNull(),
    passwordHash: text().notNull(),
    mustChangePassword: boolean().notNull(),
    passwordChangedAt: instant().notNull(),
    suspendedAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'local_accounts_pkey', columns: [table.tenantId, table.id] }),
    unique('local_accounts_username_key').on(table.tenantId, table.username),
    foreignKey({
      name: 'local_accounts_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    index('local_accounts_person_id_idx').on(table.tenantId, table.personId),
  ],
)

/** Failed attempts by user name, known or not: a stranger cannot tell one from the other. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    tenantId: tenant(),
    username: text().notNull(),
    failures: integer().notNull(),
    lastFailedAt: instant().notNull(),
    lockedUntil: instant(),
  },
  (table) => [
    primaryKey({ name: 'sign_in_attempts_pkey', columns: [table.tenantId, table.username] }),
    index('sign_in_attempts_last_failed_at_idx').on(table.tenantId, table.lastFailedAt),
  ],
)

/** What the OpenID provider keeps between requests: sessions, interactions, codes, grants, tokens. */
export const oidcArtefacts = pgTable(
  'oidc_artefacts',
  {
    tenantId: tenant(),
    kind: text().notNull(),
    id: text().notNull(),
    payload: jsonb().$type<AdapterPayload>().notNull(),
    grantId: text(),
    uid: text(),
    userCode: text(),
    consumedAt: instant(),
    expiresAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'oidc_artefacts_pkey', columns: [table.tenantId, table.kind, table.id] }),
    index('oidc_artefacts_grant_id_idx').on(table.tenantId, table.grantId),
    index('oidc_artefacts_uid_idx').on(table.tenantId, table.kind, table.uid),
    index('oidc_artefacts_user_code_idx').on(table.tenantId, table.kind, table.userCode),
    index('oidc_artefacts_expires_at_idx').on(table.tenantId, table.expiresAt),
  ],
)

/** Why and how long a person was kept out; lifting ends a row, none is ever changed otherwise. */
export const suspensions = pgTable(
  'suspensions',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    reason: text().notNull(),
    reportedBy: uuid().notNull(),
    suspendedAt: instant().notNull(),
    liftedBy: uuid(),
    liftedAt: instant(),
    liftReason: text(),
  },
  (table) => [
    primaryKey({ name: 'suspensions_pkey', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'suspensions_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    uniqueIndex('suspensions_open_idx')
      .on(table.tenantId, table.personId)
      .where(sql`${table.liftedAt} is null`),
    index('suspensions_person_id_idx').on(table.tenantId, table.personId, table.id),
  ],
)

/** A forgotten password: one code by SMS or one link by e-mail, good for a while and used once. */
export const passwordRecoveries = pgTable(
  'password_recoveries',
  {
    tenantId: tenant(),
    accountId: uuid().notNull(),
    codeHash: text().notNull(),
    failures: integer().notNull(),
    expiresAt: instant().notNull(),
    sent: integer().notNull(),
    countedSince: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'password_recoveries_pkey', columns: [table.tenantId, table.accountId] }),
    foreignKey({
      name: 'password_recoveries_account_id_fkey',
      columns: [table.tenantId, table.accountId],
      foreignColumns: [localAccounts.tenantId, localAccounts.id],
    }),
  ],
)
