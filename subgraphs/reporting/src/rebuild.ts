import { logStart, readLog } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import { foldEvents, saveChanged } from './commands/apply-dossier-events.ts'
import type { ClockRules } from './domain/clock-marks.ts'
import { deleteActivity, rememberActivity } from './store/activity.ts'
import { lastActs } from './domain/dossier-fact.ts'
import { countAllFacts } from './store/count-all.ts'
import { deleteCounts } from './store/counts.ts'
import { moveCursor, resetCursor } from './store/cursor.ts'
import { deleteFacts } from './store/facts.ts'
import { holdCalendars } from './store/locks.ts'
import { toDossierEvent } from './subscribers/dossier-events.ts'

interface RebuildOptions {
  readonly db: OpenDatabase
  readonly rules: ClockRules
  /** Read-only client of the database of `dossiers`. */
  readonly eventsClient: Sql
}

/** Events that are folded at a time. */
const SOME = 10_000

/**
 * Makes all figures again from the log of `dossiers`, which has to reach back to the first event. In one transaction: readers
 * see the figures of before until the new ones are all there, and the service that follows the log waits and goes on after.
 * Counts are not kept on the way but counted once at the end.
 */
export function rebuild({ db, rules, eventsClient }: RebuildOptions): Promise<void> {
  return db.transaction(async (tx) => {
    await resetCursor(tx)
    await holdCalendars(tx)
    await deleteCounts(tx)
    await deleteFacts(tx)
    await deleteActivity(tx)

    const log = { sourceClient: eventsClient, tenantId: db.tenantId }
    let cursor = logStart
    for (let next = readLog(log, cursor, SOME); ;) {
      const read = await next
      if (!read) break
      cursor = read.cursor
      // The next events travel while these are folded.
      next = readLog(log, cursor, SOME)
      const events = read.events.flatMap(toDossierEvent)
      await rememberActivity(tx, lastActs(events))
      const changed = await foldEvents(tx, events)
      await saveChanged(
        tx,
        rules,
        changed.map(({ after }) => after),
      )
    }
    await countAllFacts(tx)
    await moveCursor(tx, cursor)
  })
}
