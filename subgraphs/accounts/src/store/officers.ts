import type { Database } from '@motcua/events'
import { vnNormalize } from '@motcua/kernel'
import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Officer } from '../domain/officer.ts'
import { isAnyOf } from './keys.ts'
import { persons } from './person-tables.ts'
import { officers } from './registry-tables.ts'

/** Many posts, ended ones too, in one statement. */
export function listOfficers(db: Database, ids: readonly string[]): Promise<readonly Officer[]> {
  return selectOfficers(db, isAnyOf(officers.id, ids))
}

/** Posts of many agencies that are held on a day, by name. */
export function listOfficersOfAgencies(
  db: Database,
  agencyIds: readonly string[],
  day: string,
): Promise<readonly Officer[]> {
  return selectOfficers(db, isAnyOf(officers.agencyId, agencyIds), heldOn(day))
}

/** Posts of a person that are held on a day. */
export function listPostsOfPerson(
  db: Database,
  personId: string,
  day: string,
): Promise<readonly Officer[]> {
  return selectOfficers(db, eq(officers.personId, personId), heldOn(day))
}

/** One post, or undefined. */
export async function findOfficer(db: Database, id: string): Promise<Officer | undefined> {
  const [officer] = await listOfficers(db, [id])
  return officer
}

/** Gives a post or changes it; the name is the person's and is kept there. */
export async function saveOfficerRow(
  { tenantId, query }: Database,
  { name, ...given }: Officer,
): Promise<void> {
  const post = { ...given, sortName: vnNormalize(name) }
  await query
    .insert(officers)
    .values({ ...post, tenantId })
    .onConflictDoUpdate({ target: [officers.tenantId, officers.id], set: post })
}

async function selectOfficers(
  { tenantId, query }: Database,
  ...filters: (SQL | undefined)[]
): Promise<readonly Officer[]> {
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
    })
    .from(officers)
    .innerJoin(
      persons,
      and(eq(persons.tenantId, officers.tenantId), eq(persons.id, officers.personId)),
    )
    .where(and(eq(officers.tenantId, tenantId), ...filters))
    .orderBy(officers.agencyId, persons.fullName, officers.id)
}

function heldOn(day: string): SQL | undefined {
  return and(lte(officers.validFrom, day), or(isNull(officers.validTo), gt(officers.validTo, day)))
}
