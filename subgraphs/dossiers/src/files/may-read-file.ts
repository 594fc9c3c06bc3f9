import type { Identity } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { mayRead } from '../domain/viewing.ts'
import { findDossiers } from '../store/dossiers.ts'
import { listDossiersOfFile, type StoredFile } from '../store/files.ts'

/** Whether the reader may have a file: their own upload, or with a dossier that they may see. */
export async function mayReadFile(
  db: Database,
  identity: Identity | null,
  { id, uploadedBy, dossierId }: StoredFile,
): Promise<boolean> {
  if (!identity) return false
  if (uploadedBy !== null && uploadedBy === identity.personId) return true

  const dossierIds = dossierId ? [dossierId] : await listDossiersOfFile(db, id)
  if (dossierIds.length === 0) return false
  const dossiers = await findDossiers(db, dossierIds)
  return dossiers.some((dossier) => mayRead(identity, dossier))
}
