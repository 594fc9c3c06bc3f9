import { newId } from '@motcua/kernel'
import type { Database } from '@motcua/events'
import { dossierReads } from './tables.ts'

interface DossierRead {
  readonly dossierId: string
  readonly personId: string
  readonly purpose: string
  readonly at: Date
}

/** Puts on record that an officer opened a dossier. */
export async function insertDossierRead(
  { tenantId, query }: Database,
  read: DossierRead,
): Promise<void> {
  await query.insert(dossierReads).values({ tenantId, id: newId(), ...read })
}
