import type { Database } from '@motcua/events'
import { isId } from '@motcua/kernel'
import DataLoader from 'dataloader'
import type { CatalogueReader } from './catalogue-reader.ts'
import type { Catalogue } from './domain/catalogue.ts'
import type { PublishedVersion } from './domain/published-version.ts'
import type { Draft } from './domain/draft.ts'
import { listClosuresOf } from './store/closures.ts'
import { listOpenDrafts } from './store/drafts.ts'
import { listHeldCodes } from './store/portal-records.ts'
import { listVersions, listVersionsOfProcedures } from './store/versions.ts'

/** Reads gathered within one request: many ids, one statement. */
export interface Loaders {
  /** The catalogue of the request's moment, read once. */
  catalogue(): Promise<Catalogue>
  readonly version: DataLoader<string, PublishedVersion | undefined>
  /** Newest first. */
  readonly versionsOfProcedure: DataLoader<string, readonly PublishedVersion[]>
  /** The open draft of a procedure, by the procedure's id. */
  readonly openDraft: DataLoader<string, Draft | undefined>
  /** First day without new dossiers, by version. */
  readonly closedFrom: DataLoader<string, string | null>
  /** Whether a record of the National Portal waits for a decision, by code. */
  readonly isHeld: DataLoader<string, boolean>
}

/** New loaders for one request. */
export function createLoaders(
  db: Database,
  { reader, now }: { readonly reader: CatalogueReader; readonly now: () => Date },
): Loaders {
  let catalogue: Promise<Catalogue> | undefined
  return {
    catalogue: () => (catalogue ??= reader.read(now())),
    version: new DataLoader(async (ids) => {
      // What is not shaped as an id cannot be known here, and PostgreSQL would fail on it.
      const rows = await listVersions(db, ids.filter(isId))
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => byId.get(id.toLowerCase()))
    }),
    versionsOfProcedure: new DataLoader(async (ids) => {
      const rows = await listVersionsOfProcedures(db, ids.filter(isId))
      const groups = Map.groupBy(rows, ({ procedureId }) => procedureId)
      return ids.map((id) => groups.get(id.toLowerCase()) ?? [])
    }),
    openDraft: new DataLoader(async (ids) => {
      const drafts = await listOpenDrafts(db, ids)
      const byProcedure = new Map(drafts.map((draft) => [draft.procedureId, draft]))
      return ids.map((id) => byProcedure.get(id))
    }),
    closedFrom: new DataLoader(async (ids) => {
      const closures = await listClosuresOf(db, ids)
      return ids.map((id) => closures.get(id) ?? null)
    }),
    isHeld: new DataLoader(async (codes) => {
      const held = await listHeldCodes(db, codes)
      return codes.map((code) => held.has(code))
    }),
  }
}
