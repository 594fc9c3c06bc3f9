import { prepared, type Database } from '@motcua/events'
import { idAt } from '@motcua/kernel'
import { and, eq, gt, sql } from 'drizzle-orm'
import { isAnyOf } from './keys.ts'
import { personReads } from './person-tables.ts'

/** A look-up of a person or an organisation by an officer. */
export interface PersonRead {
  readonly id: string
  readonly readerId: string
  readonly officerId: string
  readonly agencyId: string
  /** What for: the name of the operation, and later the dossier. */
  readonly purpose: string
  readonly personId: string | null
  /** The organisation found, where one was asked for. */
  readonly organisationId?: string | null
  readonly unknownNumber: string | null
  readonly readAt: Date
}

/** Puts a look-up on record. */
export async function insertPersonRead(db: Database, read: PersonRead): Promise<void> {
  await insertPersonReads(db, [read])
}

/** Puts many on record in one statement. */
export async function insertPersonReads(
  { tenantId, query }: Database,
  reads: readonly PersonRead[],
): Promise<void> {
  if (reads.length === 0) return
  await query.insert(personReads).values(reads.map((read) => ({ ...read, tenantId })))
}

interface Look {
  readonly readerId: string
  readonly purpose: string
  readonly since: Date
  readonly personIds: readonly string[]
}

const selectRead = prepared((query) =>
  query
    .selectDistinct({ personId: personReads.personId })
    .from(personReads)
    .where(
      and(
        eq(personReads.tenantId, sql.placeholder('tenantId')),
        isAnyOf(personReads.personId, sql.placeholder('personIds')),
        gt(personReads.id, sql.placeholder('sinceId')),
        eq(personReads.readerId, sql.placeholder('readerId')),
        eq(personReads.purpose, sql.placeholder('purpose')),
      ),
    ),
)

/** Whom of these somebody has read for a purpose since a moment. */
export async function listReadPersons(
  db: Database,
  { readerId, purpose, since, personIds }: Look,
): Promise<readonly string[]> {
  const rows = await selectRead(db, {
    personIds,
    sinceId: idAt(since),
    ...{ readerId, purpose },
  })
  return rows.flatMap(({ personId }) => personId ?? [])
}
