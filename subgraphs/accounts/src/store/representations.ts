import type { Database } from '@motcua/events'
import type { Representation as Represented } from '@motcua/identity'
import { and, asc, desc, eq, gte, isNull, or } from 'drizzle-orm'
import type { Representation } from '../domain/representation.ts'
import { isAnyOf } from './keys.ts'
import { organisations, representations } from './person-tables.ts'

const columns = {
  id: representations.id,
  organisationId: representations.organisationId,
  personId: representations.personId,
  capacity: representations.capacity,
  basis: representations.basis,
  provider: representations.provider,
  paper: representations.paper,
  since: representations.since,
  until: representations.until,
  recordedBy: representations.recordedBy,
  officerId: representations.officerId,
  endedAt: representations.endedAt,
  endedBy: representations.endedBy,
}

function open({ tenantId }: Database) {
  return [eq(representations.tenantId, tenantId), isNull(representations.endedAt)]
}

function heldOn(db: Database, day: string) {
  return [...open(db), or(isNull(representations.until), gte(representations.until, day))]
}

/** Organisations that a person represents on that day, each once, by name. */
export function listRepresented(
  db: Database,
  personId: string,
  day: string,
): Promise<readonly Represented[]> {
  return db.query
    .selectDistinct({
      organisationId: representations.organisationId,
      name: organisations.name,
      taxCode: organisations.taxCode,
    })
    .from(representations)
    .innerJoin(
      organisations,
      and(
        eq(organisations.tenantId, representations.tenantId),
        eq(organisations.id, representations.organisationId),
      ),
    )
    .where(and(...heldOn(db, day), eq(representations.personId, personId)))
    .orderBy(asc(organisations.name), asc(representations.organisationId))
}

/** Representations of many persons that hold on that day, in one statement. */
export function listRepresentationsOfPersons(
  db: Database,
  personIds: readonly string[],
  day: string,
): Promise<readonly Representation[]> {
  return db.query
    .select(columns)
    .from(representations)
    .where(and(...heldOn(db, day), isAnyOf(representations.personId, personIds)))
    .orderBy(asc(representations.id))
}

/** Representations of many organisations that hold on that day, in one statement; legal representatives first. */
export function listRepresentationsOfOrganisations(
  db: Database,
  organisationIds: readonly string[],
  day: string,
): Promise<readonly Representation[]> {
  return db.query
    .select(columns)
    .from(representations)
    .where(and(...heldOn(db, day), isAnyOf(representations.organisationId, organisationIds)))
    .orderBy(desc(representations.capacity), asc(representations.id))
}

/** Representations of a person that a provider stated and has not taken back. */
export function listStated(
  db: Database,
  personId: string,
  provider: string,
): Promise<readonly Representation[]> {
  return db.query
    .select(columns)
    .from(representations)
    .where(
      and(
        ...open(db),
        eq(representations.personId, personId),
        eq(representations.basis, 'PROVIDER'),
        eq(representations.provider, provider),
      ),
    )
}

/** One representation, ended or not, or undefined. */
export async function findRepresentation(
  { tenantId, query }: Database,
  id: string,
): Promise<Representation | undefined> {
  const [row] = await query
    .select(columns)
    .from(representations)
    .where(and(eq(representations.tenantId, tenantId), eq(representations.id, id)))
  return row
}

/** Enters a representation; the same one from before, if its last day is over or new papers were shown, ends with it. */
export async function insertRepresentation(db: Database, one: Representation): Promise<void> {
  await db.query
    .update(representations)
    .set({ endedAt: one.since, endedBy: one.recordedBy })
    .where(
      and(
        ...open(db),
        eq(representations.organisationId, one.organisationId),
        eq(representations.personId, one.personId),
        eq(representations.basis, one.basis),
        eq(representations.provider, one.provider),
      ),
    )
  await db.query.insert(representations).values({ ...one, tenantId: db.tenantId })
}

/** Ends a representation. */
export async function endRepresentation(
  { tenantId, query }: Database,
  id: string,
  ended: { readonly endedAt: Date; readonly endedBy: string | null },
): Promise<void> {
  await query
    .update(representations)
    .set(ended)
    .where(and(eq(representations.tenantId, tenantId), eq(representations.id, id)))
}
