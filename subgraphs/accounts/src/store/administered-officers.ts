import type { Database } from '@motcua/events'
import { vnNormalize } from '@motcua/kernel'
import type { Role } from '@motcua/identity'
import {
  and,
  count,
  eq,
  exists,
  gt,
  isNotNull,
  isNull,
  like,
  lte,
  ne,
  notExists,
  or,
  sql,
} from 'drizzle-orm'
import type { Officer } from '../domain/officer.ts'
import { persons } from './person-tables.ts'
import { officers } from './registry-tables.ts'
import { localAccounts, suspensions } from './sign-in-tables.ts'
import { holdsWords } from './words.ts'

/** Whether a post is held on a day. */
export type PostState = 'HELD' | 'COMING' | 'ENDED'

interface OfficerFilter {
  readonly search?: string | null | undefined
  readonly agencyId?: string | null | undefined
  readonly role?: Role | null | undefined
  readonly state: PostState
  readonly day: string
  /** Sort name and id of the last post of the page before. */
  readonly after: readonly [string, string] | undefined
  readonly limit: number
}

/** A post with the name it is sorted by. */
export interface ListedOfficer extends Officer {
  readonly sortName: string
}

/** Posts by name of the holder. */
export async function listAdministeredOfficers(
  { tenantId, query }: Database,
  { search, agencyId, role, state, day, after, limit }: OfficerFilter,
): Promise<readonly ListedOfficer[]> {
  const words = vnNormalize(search ?? '')
  const hasUsername = query
    .select({ one: sql`1` })
    .from(localAccounts)
    .where(
      and(
        eq(localAccounts.tenantId, tenantId),
        eq(localAccounts.personId, officers.personId),
        like(localAccounts.username, `${(search ?? '').trim().toLowerCase()}%`),
      ),
    )
  return query
    .select({
      id: officers.id,
      personId: officers.personId,
      name: persons.fullName,
      title: officers.title,
      agencyId: officers.agencyId,
      unitId: officers.unitId,
      roles: officers.roles,
      validFrom: officers.validFrom,
      validTo: officers.validTo,
      sortName: officers.sortName,
    })
    .from(officers)
    .innerJoin(
      persons,
      and(eq(persons.tenantId, officers.tenantId), eq(persons.id, officers.personId)),
    )
    .where(
      and(
        eq(officers.tenantId, tenantId),
        agencyId ? eq(officers.agencyId, agencyId) : undefined,
        role ? sql`${role} = any(${officers.roles})` : undefined,
        inState(state, day),
        words ? or(holdsWords(officers.sortName, words), exists(hasUsername)) : undefined,
        after
          ? sql`(${officers.sortName}, ${officers.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(officers.sortName, officers.id)
    .limit(limit)
}

function inState(state: PostState, day: string) {
  const hasNotEnded = or(isNull(officers.validTo), gt(officers.validTo, day))
  if (state === 'ENDED') return lte(officers.validTo, day)
  return and(
    hasNotEnded,
    state === 'COMING' ? gt(officers.validFrom, day) : lte(officers.validFrom, day),
  )
}

/** Posts that are held in a unit on a day or will be later. */
export async function countPostsInUnit(
  { tenantId, query }: Database,
  unitId: string,
  day: string,
): Promise<number> {
  const [row] = await query
    .select({ posts: count() })
    .from(officers)
    .where(
      and(
        eq(officers.tenantId, tenantId),
        eq(officers.unitId, unitId),
        or(isNull(officers.validTo), gt(officers.validTo, day)),
      ),
    )
  return row?.posts ?? 0
}

/** How many other people can administer the system on a day: in post, account not suspended. */
export async function countOtherAdministrators(
  { tenantId, query }: Database,
  {
    personId,
    officerId,
    day,
  }: { readonly personId?: string; readonly officerId?: string; readonly day: string },
): Promise<number> {
  const lockedAccount = query
    .select({ one: sql`1` })
    .from(localAccounts)
    .where(
      and(
        eq(localAccounts.tenantId, tenantId),
        eq(localAccounts.personId, officers.personId),
        isNotNull(localAccounts.suspendedAt),
      ),
    )
  const suspension = query
    .select({ one: sql`1` })
    .from(suspensions)
    .where(
      and(
        eq(suspensions.tenantId, tenantId),
        eq(suspensions.personId, officers.personId),
        isNull(suspensions.liftedAt),
      ),
    )
  const [row] = await query
    .select({ posts: count() })
    .from(officers)
    .where(
      and(
        eq(officers.tenantId, tenantId),
        officerId ? ne(officers.id, officerId) : undefined,
        personId ? ne(officers.personId, personId) : undefined,
        sql`'ADMINISTRATOR' = any(${officers.roles})`,
        lte(officers.validFrom, day),
        or(isNull(officers.validTo), gt(officers.validTo, day)),
        notExists(lockedAccount),
        notExists(suspension),
      ),
    )
  return row?.posts ?? 0
}

/** All posts of a person, ended ones too. */
export async function listAllPostsOfPerson(
  { tenantId, query }: Database,
  personId: string,
): Promise<readonly Omit<Officer, 'name'>[]> {
  const rows = await query
    .select()
    .from(officers)
    .where(and(eq(officers.tenantId, tenantId), eq(officers.personId, personId)))
  return rows.map(({ tenantId: _, sortName: __, ...post }) => post)
}

/** Sorts the posts of a person by a new name. */
export async function renamePosts(
  { tenantId, query }: Database,
  personId: string,
  name: string,
): Promise<void> {
  await query
    .update(officers)
    .set({ sortName: vnNormalize(name) })
    .where(and(eq(officers.tenantId, tenantId), eq(officers.personId, personId)))
}
