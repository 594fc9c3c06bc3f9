import type { Database } from '@motcua/events'
import DataLoader from 'dataloader'
import type { Dossier, ProcedureTerms, Task } from './domain/dossier.ts'
import { findDossiers } from './store/dossiers.ts'
import { findFiles, type StoredFile } from './store/files.ts'
import { listHistories, type HistoryEntry } from './store/history.ts'
import { listSubmittedDocuments, type AttachedDocument } from './store/submitted-documents.ts'
import { listTasks } from './store/tasks.ts'
import { listAgencies, listTerms, type AgencyAtWork } from './store/terms.ts'

/** Reads of one request, batched: whatever a page asks for twenty dossiers is one statement. */
export interface Loaders {
  readonly dossier: DataLoader<string, Dossier | undefined>
  readonly tasks: DataLoader<string, readonly Task[]>
  readonly documents: DataLoader<string, readonly AttachedDocument[]>
  readonly history: DataLoader<string, readonly HistoryEntry[]>
  readonly file: DataLoader<string, StoredFile | undefined>
  readonly terms: DataLoader<string, ProcedureTerms | undefined>
  readonly agency: DataLoader<string, AgencyAtWork | undefined>
}

/** Fresh loaders for one request. */
export function createLoaders(db: Database): Loaders {
  return {
    dossier: byKey(
      (ids) => findDossiers(db, ids),
      ({ id }) => id,
    ),
    file: byKey(
      (ids) => findFiles(db, ids),
      ({ id }) => id,
    ),
    tasks: byDossier((ids) => listTasks(db, ids)),
    documents: byDossier((ids) => listSubmittedDocuments(db, ids)),
    history: byDossier((ids) => listHistories(db, ids)),
    terms: byKey(
      (ids) => listTerms(db, ids),
      ({ versionId }) => versionId,
    ),
    agency: byKey(
      (ids) => listAgencies(db, ids),
      ({ id }) => id,
    ),
  }
}

function byKey<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, Row | undefined>(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [keyOf(row), row]))
    return ids.map((id) => rows.get(id))
  })
}

function byDossier<Row extends { readonly dossierId: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
) {
  return new DataLoader<string, readonly Row[]>(async (ids) => {
    const groups = Map.groupBy(await read(ids), ({ dossierId }) => dossierId)
    return ids.map((id) => groups.get(id) ?? [])
  })
}
