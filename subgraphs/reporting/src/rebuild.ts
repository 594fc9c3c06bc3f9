import { logStart, readLog, type Database } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import { foldEvents, saveChanged } from './commands/apply-dossier-events.ts'
import type { ClockRules } from './domain/clock-marks.ts'
import { deleteActivity, rememberActivity } from './store/activity.ts'
import { lastActs, type DossierFact } from './domain/dossier-fact.ts'
import { countAllFacts } from './store/count-all.ts'
import { deleteCounts } from './store/counts.ts'
import { moveCursor, resetCursor } from './store/cursor.ts'
import { deleteFacts } from './store/facts.ts'
import { allowMemory, holdCalendars } from './store/locks.ts'
import { toDossierEvent } from './subscribers/dossier-events.ts'

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
/** Dossiers that are folded in memory before they are written: most of a life passes between two writings. */
const WINDOW = 60_000
/** Dossiers that one statement writes. */
const SOME_FACTS = 5_000

/**
 * Makes all figures again from the log of `dossiers`, which has to reach back to the first event. In one transaction: readers
 * see the figures of before until the new ones are all there, and the service that follows the log waits and goes on after.
 * Counts are not kept on the way but counted once at the end.
 */
export function rebuild({
  db,
  rules,
  eventsClient,
  window = WINDOW,
}: RebuildOptions): Promise<void> {
  return db.transaction(async (tx) => {
    await allowMemory(tx)
    await resetCursor(tx)
    await holdCalendars(tx)
    await deleteCounts(tx)
    await deleteFacts(tx)
    await deleteActivity(tx)

    const log = { sourceClient: eventsClient, tenantId: db.tenantId }
    const facts = new Map<string, DossierFact>()
    let cursor = logStart
    for (let next = readLog(log, cursor, SOME_EVENTS); ;) {
      const read = await next
      if (!read) break
      cursor = read.cursor
      // The next events travel while these are folded.
      next = readLog(log, cursor, SOME_EVENTS)
      const events = read.events.flatMap(toDossierEvent)
      await rememberActivity(tx, lastActs(events))
      for (const { after } of await foldEvents(tx, events, facts)) facts.set(after.dossierId, after)
      if (facts.size > window) await writeDown(tx, rules, facts)
    }
    await writeDown(tx, rules, facts)
    await countAllFacts(tx)
    await moveCursor(tx, cursor)
  })
}

/** Writes what was folded, and forgets it. */
async function writeDown(
  tx: Database,
  rules: ClockRules,
  facts: Map<string, DossierFact>,
): Promise<void> {
  const all = [...facts.values()]
  for (let start = 0; start < all.length; start += SOME_FACTS)
    await saveChanged(tx, rules, all.slice(start, start + SOME_FACTS))
  facts.clear()
}
