import type { Identity } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { isOwn, officialReading } from '../domain/viewing.ts'
import { insertDossierRead } from '../store/dossier-reads.ts'
import { findDossiers } from '../store/dossiers.ts'
import { liesInVault } from '../store/vault.ts'
import { listDossiersOfFile, type StoredFile } from '../store/files.ts'

/** Whether the reader may have a file: their own upload, in the vault of an organisation that they represent, or with a dossier that they may see. An officer's look is put on record. */
export async function mayReadFile(
  db: Database,
  identity: Identity | null,
  file: StoredFile,
  at: Date,
): Promise<boolean> {
  if (!identity) return false
  const { id, uploadedBy, dossierId } = file
  if (uploadedBy !== null && uploadedBy === identity.personId) return true

  const { representations = [] } = identity
  const owners = representations.map(({ organisationId }) => organisationId)
  if (owners.length > 0 && (await liesInVault(db, owners, id))) return true

  const dossierIds = dossierId ? [dossierId] : await listDossiersOfFile(db, id)
  if (dossierIds.length === 0) return false
  const dossiers = await findDossiers(db, dossierIds)
  if (dossiers.some((dossier) => isOwn(identity, dossier))) return true

  for (const dossier of dossiers) {
    const reading = officialReading(identity, dossier)
    if (!reading) continue
    const { officerId, agencyId } = reading.post
    await insertDossierRead(db, {
      ...{ dossierId: dossier.id, personId: identity.personId, officerId, agencyId },
      ...{ purpose: reading.purpose, fileId: id, at },
    })
    return true
  }
  return false
}
