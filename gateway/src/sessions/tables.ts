import type { Membership, Representation } from '@motcua/identity'
import { index, jsonb, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core'

const instant = { withTimezone: true } as const

/** Who is signed in. The cookie's value is never stored, only its hash: a stolen backup opens no session. */
export const sessions = pgTable(
  'sessions',
  {
    tenantId: smallint().notNull(),
    tokenHash: text().notNull(),
    personId: text().notNull(),
    displayName: text().notNull(),
    idNumber: text(),
    memberships: jsonb().$type<readonly Membership[]>().notNull(),
    representations: jsonb().$type<readonly Representation[]>().notNull().default([]),
    provider: text().notNull(),
    /** Handed back to the provider to end its session too; null where it gave none. */
    idToken: text(),
    createdAt: timestamp(instant).notNull(),
    usedAt: timestamp(instant).notNull(),
    /** When the posts were last read from accounts. */
    refreshedAt: timestamp(instant).notNull(),
    expiresAt: timestamp(instant).notNull(),
  },
  (table) => [
    primaryKey({ name: 'sessions_pkey', columns: [table.tenantId, table.tokenHash] }),
    index('sessions_person_id_idx').on(table.tenantId, table.personId),
    index('sessions_expires_at_idx').on(table.tenantId, table.expiresAt),
    index('sessions_used_at_idx').on(table.tenantId, table.usedAt),
  ],
)

/** Sign-ins under way, between leaving for the provider and coming back. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    tenantId: smallint().notNull(),
    stateHash: text().notNull(),
    /** Hash of the cookie of the browser that began it: nobody else can finish it. */
    browserHash: text().notNull(),
    provider: text().notNull(),
    codeVerifier: text().notNull(),
    nonce: text().notNull(),
    returnPath: text().notNull(),
    createdAt: timestamp(instant).notNull(),
  },
  (table) => [
    primaryKey({ name: 'sign_in_attempts_pkey', columns: [table.tenantId, table.stateHash] }),
    index('sign_in_attempts_created_at_idx').on(table.tenantId, table.createdAt),
  ],
)
