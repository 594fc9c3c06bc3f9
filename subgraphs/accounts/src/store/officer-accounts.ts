import type { Database } from '@motcua/events'
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { isAnyOf } from './keys.ts'
import { identities } from './person-tables.ts'
import { localAccounts, suspensions } from './sign-in-tables.ts'

/** A local account as administrators see it. */
export interface OfficerAccount {
  readonly id: string
  readonly personId: string
  readonly username: string
  readonly suspendedAt: Date | null
  readonly mustChangePassword: boolean
  readonly lastSignInAt: Date | null
}

/** Local accounts of many persons in one statement. */
export function listAccountsOfPersons(
  db: Database,
  personIds: readonly string[],
): Promise<readonly OfficerAccount[]> {
  return selectAccounts(db, isAnyOf(localAccounts.personId, personIds))
}

/** Many local accounts in one statement. */
export function listOfficerAccounts(
  db: Database,
  ids: readonly string[],
): Promise<readonly OfficerAccount[]> {
  return selectAccounts(db, isAnyOf(localAccounts.id, ids))
}

async function selectAccounts(
  { tenantId, query }: Database,
  filter: SQL,
): Promise<readonly OfficerAccount[]> {
  return query
    .select({
      id: localAccounts.id,
      personId: localAccounts.personId,
      username: localAccounts.username,
      suspendedAt:
        sql<Date | null>`coalesce(${suspensions.suspendedAt}, ${localAccounts.suspendedAt})`.mapWith(
          localAccounts.suspendedAt,
        ),
      mustChangePassword: localAccounts.mustChangePassword,
      lastSignInAt: identities.lastSignInAt,
    })
    .from(localAccounts)
    .leftJoin(
      identities,
      and(
        eq(identities.tenantId, localAccounts.tenantId),
        eq(identities.personId, localAccounts.personId),
        sql`${identities.subject} = ${localAccounts.id}::text`,
      ),
    )
    .leftJoin(
      suspensions,
      and(
        eq(suspensions.tenantId, localAccounts.tenantId),
        eq(suspensions.personId, localAccounts.personId),
        isNull(suspensions.liftedAt),
      ),
    )
    .where(and(eq(localAccounts.tenantId, tenantId), filter))
    .orderBy(localAccounts.createdAt)
}

/** Sets a password that was given out: the next sign-in forces another. */
export async function giveFirstPassword(
  { tenantId, query }: Database,
  id: string,
  { passwordHash, at }: { readonly passwordHash: string; readonly at: Date },
): Promise<void> {
  await query
    .update(localAccounts)
    .set({ passwordHash, mustChangePassword: true, passwordChangedAt: at })
    .where(and(eq(localAccounts.tenantId, tenantId), eq(localAccounts.id, id)))
}
