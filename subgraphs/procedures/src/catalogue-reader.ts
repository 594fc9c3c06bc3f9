import type { Database } from '@motcua/events'
import { buildCatalogue, type Catalogue } from './domain/catalogue.ts'
import { vietnameseDay } from './domain/vietnamese-day.ts'
import { listVersionFacts, readRevision } from './store/versions.ts'

/** The catalogue of a moment. A few thousand rows: kept in memory, read again when it has grown or the day has changed. */
export interface CatalogueReader {
  read(at: Date): Promise<Catalogue>
}

/** One for each process; every read asks the database whether versions were added, by whatever process. */
export function createCatalogueReader(db: Database): CatalogueReader {
  let kept: { readonly key: string; readonly catalogue: Promise<Catalogue> } | undefined
  return {
    async read(at) {
      const day = vietnameseDay(at)
      const key = `${day} ${await readRevision(db)}`
      if (kept?.key === key) return kept.catalogue

      const catalogue = listVersionFacts(db).then((facts) => buildCatalogue(facts, day))
      kept = { key, catalogue }
      // A failed read must not stay: the next one tries again.
      catalogue.catch(() => {
        kept = undefined
      })
      return catalogue
    },
  }
}
