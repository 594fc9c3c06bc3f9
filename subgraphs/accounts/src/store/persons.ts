import { prepared, type Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { Person } from '../domain/person.ts'
import { isAnyOf } from './keys.ts'
import { persons } from './person-tables.ts'

const columns = {
  id: persons.id,
  fullName: persons.fullName,
  idNumber: persons.idNumber,
  dateOfBirth: persons.dateOfBirth,
  sex: persons.sex,
  address: persons.address,
  phone: persons.phone,
  email: persons.email,
}

/** One person, or undefined. */
export async function findPersonById(db: Database, id: string): Promise<Person | undefined> {
  const [person] = await listPersons(db, [id])
  return person
}

/** The person with this identification number, or undefined. */
export async function findPersonByNumber(
  { tenantId, query }: Database,
  idNumber: string,
): Promise<Person | undefined> {
  const [row] = await query
    .select(columns)
    .from(persons)
    .where(and(eq(persons.tenantId, tenantId), eq(persons.idNumber, idNumber)))
  return row
}

const selectByIds = prepared((query) =>
  query
    .select(columns)
    .from(persons)
    .where(
      and(
        eq(persons.tenantId, sql.placeholder('tenantId')),
        isAnyOf(persons.id, sql.placeholder('ids')),
      ),
    ),
)

/** Many persons in one statement. */
export function listPersons(db: Database, ids: readonly string[]): Promise<readonly Person[]> {
  return selectByIds(db, { ids })
}

/** Enters a new person. */
export async function insertPerson(db: Database, person: Person, at: Date): Promise<void> {
  const { tenantId, query } = db
  await query.insert(persons).values({ ...person, tenantId, createdAt: at, updatedAt: at })
}

/** Writes a known person anew. */
export async function replacePerson(db: Database, person: Person, at: Date): Promise<void> {
  const { id, ...values } = person
  await db.query
    .update(persons)
    .set({ ...values, updatedAt: at })
    .where(ofPerson(db, id))
}

function ofPerson({ tenantId }: Database, id: string) {
  return and(eq(persons.tenantId, tenantId), eq(persons.id, id))
}
