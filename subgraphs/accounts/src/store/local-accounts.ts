import type { Database } from '@motcua/events'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { localAccounts, suspensions } from './sign-in-tables.ts'

/** An account that this system keeps itself. */
export interface LocalAccount {
  /** The `sub` that our OpenID provider gives out. */
  readonly id: string
  readonly personId: string
  readonly username: string
  readonly passwordHash: string
  readonly mustChangePassword: boolean
  readonly suspendedAt: Date | null
}

const columns = {
  id: localAccounts.id,
  personId: localAccounts.personId,
  username: localAccounts.username,
  passwordHash: localAccounts.passwordHash,
  mustChangePassword: localAccounts.mustChangePassword,
  suspendedAt: localAccounts.suspendedAt,
}

/** The account with this user name, or undefined. */
export async function findAccountByName(
  { tenantId, query }: Database,
  username: string,
): Promise<LocalAccount | undefined> {
  const [row] = await query
    .select(columns)
    .from(localAccounts)
    .where(and(eq(localAccounts.tenantId, tenantId), eq(localAccounts.username, username)))
  return row
}

/** The account with this id, or undefined. */
export async function findAccount(db: Database, id: string): Promise<LocalAccount | undefined> {
  const [row] = await db.query.select(columns).from(localAccounts).where(ofAccount(db, id))
  return row
}

/** Whether the person is kept out: suspended, or by a local account that is. */
export async function hasSuspendedAccount(
  { tenantId, query }: Database,
  personId: string,
): Promise<boolean> {
  const ofAccounts = query
    .select({ id: localAccounts.id })
    .from(localAccounts)
    .where(
      and(
        eq(localAccounts.tenantId, tenantId),
        eq(localAccounts.personId, personId),
        isNotNull(localAccounts.suspendedAt),
      ),
    )
  const ofPerson = query
    .select({ id: suspensions.id })
    .from(suspensions)
    .where(
      and(
        eq(suspensions.tenantId, tenantId),
        eq(suspensions.personId, personId),
        isNull(suspensions.liftedAt),
      ),
    )
  return (await ofAccounts.unionAll(ofPerson).limit(1)).length > 0
}

/** Opens an account; false where the user name is taken. */
export async function insertAccount(
  { tenantId, query }: Database,
  account: LocalAccount,
  at: Date,
): Promise<boolean> {
  const rows = await query
    .insert(localAccounts)
    .values({ ...account, tenantId, passwordChangedAt: at, createdAt: at })
    .onConflictDoNothing()
    .returning({ id: localAccounts.id })
  return rows.length === 1
}

/** Sets the password that the holder has chosen. */
export async function setPassword(
  db: Database,
  id: string,
  { passwordHash, at }: { readonly passwordHash: string; readonly at: Date },
): Promise<void> {
  await db.query
    .update(localAccounts)
    .set({ passwordHash, mustChangePassword: false, passwordChangedAt: at })
    .where(ofAccount(db, id))
}

/** Suspends an account, or lifts that (null). */
export async function setSuspended(db: Database, id: string, at: Date | null): Promise<void> {
  await db.query.update(localAccounts).set({ suspendedAt: at }).where(ofAccount(db, id))
}

function ofAccount({ tenantId }: Database, id: string) {
  return and(eq(localAccounts.tenantId, tenantId), eq(localAccounts.id, id))
}
