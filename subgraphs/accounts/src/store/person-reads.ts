import type { Database } from '@motcua/events'
import { idAt } from '@motcua/kernel'
import { and, eq, gt } from 'drizzle-orm'
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

interface Reader {
  readonly readerId: string
  readonly purpose: string
  readonly since: Date
}

/** Whom somebody has read for a purpose since a moment. */
export async function listReadPersons(
  { tenantId, query }: Database,
  { readerId, purpose, since }: Reader,
): Promise<readonly string[]> {
  const rows = await query
    .selectDistinct({ personId: personReads.personId })
    .from(personReads)
    .where(
      and(
        eq(personReads.tenantId, tenantId),
        eq(personReads.readerId, readerId),
        gt(personReads.id, idAt(since)),
        eq(personReads.purpose, purpose),
      ),
    )
  return rows.flatMap(({ personId }) => personId ?? [])
}
