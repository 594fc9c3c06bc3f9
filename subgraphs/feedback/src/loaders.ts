import type { Database } from '@motcua/events'
import DataLoader from 'dataloader'
import type { Feedback } from './domain/feedback/feedback.ts'
import type { KnownDossier, Rating } from './domain/rating.ts'
import type { ValueCount } from './domain/rating-summary.ts'
import { listFeedbackHistories, type FeedbackEntry } from './store/feedback-history.ts'
import { listFeedbackByIds } from './store/feedback.ts'
import { findKnownDossiers } from './store/known-dossiers.ts'
import {
  listAgencies,
  listProcedures,
  type AgencyAtWork,
  type KnownProcedure,
} from './store/places.ts'
import { listRatingCountsOf, type CountCut } from './store/rating-counts.ts'
import { findRatings, findRatingsOf } from './store/ratings.ts'

/** Reads of one request, batched: one statement for however many dossiers. */
export interface Loaders {
  readonly dossier: DataLoader<string, KnownDossier | undefined>
  readonly rating: DataLoader<string, Rating | undefined>
  readonly ratingOfDossier: DataLoader<string, Rating | undefined>
  readonly countsOfAgency: DataLoader<string, readonly ValueCount[]>
  readonly countsOfProcedure: DataLoader<string, readonly ValueCount[]>
  readonly feedback: DataLoader<string, Feedback | undefined>
  readonly historyOfFeedback: DataLoader<string, readonly FeedbackEntry[]>
  readonly agency: DataLoader<string, AgencyAtWork | undefined>
  readonly procedure: DataLoader<string, KnownProcedure | undefined>
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
    countsOfAgency: countsBy(db, 'AGENCY'),
    countsOfProcedure: countsBy(db, 'PROCEDURE'),
    feedback: byKey(
      (ids) => listFeedbackByIds(db, ids),
      ({ id }) => id,
    ),
    historyOfFeedback: new DataLoader(async (ids) => {
      const entries = Map.groupBy(
        await listFeedbackHistories(db, ids),
        ({ feedbackId }) => feedbackId,
      )
      return ids.map((id) => entries.get(id) ?? [])
    }),
    agency: byKey(
      (ids) => listAgencies(db, ids),
      ({ id }) => id,
    ),
    procedure: byKey(
      (ids) => listProcedures(db, ids),
      ({ id }) => id,
    ),
  }
}

function countsBy(db: Database, cut: CountCut): DataLoader<string, readonly ValueCount[]> {
  return new DataLoader(async (ids) => {
    const counts = Map.groupBy(await listRatingCountsOf(db, cut, ids), ({ id }) => id)
    return ids.map((id) => counts.get(id) ?? [])
  })
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
