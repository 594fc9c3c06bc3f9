import type { Database } from '@motcua/events'
import DataLoader from 'dataloader'
import type { KnownDossier, Rating } from './domain/rating.ts'
import { findKnownDossiers } from './store/known-dossiers.ts'
import { findRatings, findRatingsOf } from './store/ratings.ts'

/** Reads of one request, batched: one statement for however many dossiers. */
export interface Loaders {
  readonly dossier: DataLoader<string, KnownDossier | undefined>
  readonly rating: DataLoader<string, Rating | undefined>
  readonly ratingOfDossier: DataLoader<string, Rating | undefined>
}

/** Loaders for one request. */
export function createLoaders(db: Database): Loaders {
  return {
    dossier: byKey(
      (ids) => findKnownDossiers(db, ids),
      ({ dossierId }) => dossierId,
    ),
    rating: byKey(
      (ids) => findRatings(db, ids),
      ({ id }) => id,
    ),
    ratingOfDossier: byKey(
      (ids) => findRatingsOf(db, ids),
      ({ dossierId }) => dossierId,
    ),
  }
}

function byKey<T>(
  read: (keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): DataLoader<string, T | undefined> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key))
  })
}
