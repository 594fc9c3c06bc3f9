import { logStart, type Database, type LogCursor } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import type { ClockRules } from './domain/clock-marks.ts'
import { lastActs } from './domain/dossier-fact.ts'
import { FoldedFacts } from './rebuild-facts.ts'
import { deleteActivity, rememberActivity } from './store/activity.ts'
import { countAllFacts } from './store/count-all.ts'
import { moveCursor, resetCursor } from './store/cursor.ts'
import { readDossierLog } from './store/dossier-log.ts'
import {
  holdTables,
  indexFreshTable,
  makeFreshTables,
  putFreshTablesInPlace,
  useFreshTables,
} from './store/fresh-tables.ts'
import { allowMemory, holdCalendars, lockRebuild } from './store/locks.ts'
import { countAllWaiting } from './store/waiting-counts.ts'
import { toBriefEvent } from './subscribers/dossier-events.ts'

interface RebuildOptions {
  readonly db: OpenDatabase
  readonly rules: ClockRules
  /** Read-only client of the database of `dossiers`. */
  readonly eventsClient: Sql
  /** Dossiers that are kept in memory; tests take few. */
  readonly window?: number
}

/** Events that are read at a time. */
const SOME_EVENTS = 10_000
/** Dossiers that are folded in memory before some are written: most lives pass between two writings. */
const WINDOW = 100_000

/**
 * Makes all figures again from the log of `dossiers`, which has to reach back to the first event. In tables of their own, put
 * in place at the end: readers see the figures of before until the new ones are all there, and the service that follows the
 * log waits and goes on after. Counts are not kept on the way but counted once at the end, while the facts get their indexes.
 */
export function rebuild({
  db,
  rules,
  eventsClient,
  window = WINDOW,
}: RebuildOptions): Promise<void> {
  return db.transaction(async (tx) => {
    await lockRebuild(tx)
    await allowMemory(tx)
    await resetCursor(tx)
    await holdCalendars(tx)
    await holdTables(tx)
    const log = { eventsClient, tenantId: db.tenantId }
    const read = await db.client.begin(async (copying) => {
      await makeFreshTables(copying, db.tenantId)
      return readWholeLog(log, new FoldedFacts({ tx, copying, rules, window }))
    })

    await useFreshTables(tx)
    const indexed = db.transaction((other) => indexFreshTable(other, 'dossier_facts'))
    await bothDone(indexed, countAll(tx))
    await deleteActivity(tx)
    await rememberActivity(tx, read.lastActs)
    await moveCursor(tx, read.cursor)
    await putFreshTablesInPlace(tx)
  })
}

async function readWholeLog(log: Parameters<typeof readDossierLog>[0], facts: FoldedFacts) {
  const acts = new Map<string, Date>()
  let cursor: LogCursor = logStart
  for (let next = readDossierLog(log, cursor, SOME_EVENTS); ;) {
    const read = await next
    if (!read) break
    cursor = read.cursor
    // The next events travel while these are folded.
    next = readDossierLog(log, cursor, SOME_EVENTS)
    const events = read.rows.flatMap(toBriefEvent)
    for (const [agencyId, at] of lastActs(events))
      if (at > (acts.get(agencyId) ?? new Date(0))) acts.set(agencyId, at)
    await facts.fold(events)
  }
  await facts.writeRest()
  return { cursor, lastActs: acts }
}

/** Waits for both before either's failure ends the transaction: what goes on after its end would write to the tables in use. */
async function bothDone(...works: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(works)
  await Promise.all(works)
}

async function countAll(tx: Database): Promise<void> {
  await countAllFacts(tx)
  await countAllWaiting(tx)
  await indexFreshTable(tx, 'figure_counts')
  await indexFreshTable(tx, 'waiting_counts')
}
