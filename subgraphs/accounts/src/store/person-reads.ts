import type { Database } from '@motcua/events'
import { personReads } from './person-tables.ts'

/** A look-up of a person by an officer. */
export interface PersonRead {
  readonly id: string
  readonly readerId: string
  readonly officerId: string
  readonly agencyId: string
  /** What for: the name of the operation, and later the dossier. */
  readonly purpose: string
  readonly personId: string | null
  readonly unknownNumber: string | null
  readonly readAt: Date
}

/** Puts a look-up on record. */
export async function insertPersonRead(
  { tenantId, query }: Database,
  read: PersonRead,
): Promise<void> {
  await query.insert(personReads).values({ ...read, tenantId })
}
