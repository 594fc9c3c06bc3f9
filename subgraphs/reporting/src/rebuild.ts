import { logStart, readLog, type Database } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import { foldEvents, saveChanged } from './commands/apply-dossier-events.ts'
import type { ClockRules } from './domain/clock-marks.ts'
import { deleteActivity, rememberActivity } from './store/activity.ts'
import { lastActs, type DossierEvent, type DossierFact } from './domain/dossier-fact.ts'
import { countAllFacts } from './store/count-all.ts'
import { deleteCounts } from './store/counts.ts'
import { moveCursor, resetCursor } from './store/cursor.ts'
import { deleteFacts } from './store/facts.ts'
import { allowMemory, holdCalendars } from './store/locks.ts'
import { countAllWaiting, deleteWaiting } from './store/waiting-counts.ts'
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
/** Dossiers that are folded in memory before some are written: most of a life passes between two writings. */
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
    await deleteWaiting(tx)
    await deleteFacts(tx)
    await deleteActivity(tx)

    const log = { sourceClient: eventsClient, tenantId: db.tenantId }
    const facts = new FoldedFacts(tx, rules, window)
    const acts = new Map<string, Date>()
    let cursor = logStart
    for (let next = readLog(log, cursor, SOME_EVENTS); ;) {
      const read = await next
      if (!read) break
      cursor = read.cursor
      // The next events travel while these are folded.
      next = readLog(log, cursor, SOME_EVENTS)
      const events = read.events.flatMap(toDossierEvent)
      for (const [agencyId, at] of lastActs(events))
        if (at > (acts.get(agencyId) ?? new Date(0))) acts.set(agencyId, at)
      await facts.fold(events)
    }
    await facts.writeRest()
    await rememberActivity(tx, acts)
    await countAllFacts(tx)
    await countAllWaiting(tx)
    await moveCursor(tx, cursor)
  })
}

/** Facts as far as the log was read: those in hand in memory, those that ended in the database, written while more is read. */
class FoldedFacts {
  readonly #tx: Database
  readonly #rules: ClockRules
  readonly #window: number
  readonly #atHand = new Map<string, DossierFact>()
  readonly #stored = new Set<string>()
  #writing = Promise.resolve()

  constructor(tx: Database, rules: ClockRules, window: number) {
    this.#tx = tx
    this.#rules = rules
    this.#window = window
  }

  async fold(events: readonly DossierEvent[]): Promise<void> {
    const isStored = (id: string) => this.#stored.has(id)
    // What is read back has to be written first.
    if (events.some(({ snapshot }) => isStored(snapshot.dossierId))) await this.#writing
    const changes = await foldEvents(this.#tx, events, this.#atHand, isStored)
    for (const { after } of changes) this.#atHand.set(after.dossierId, after)
    if (this.#atHand.size <= this.#window) return

    const ended = [...this.#atHand.values()].filter(hasEnded)
    // Where too much is still in hand, all of it goes.
    const leave = ended.length > this.#window / 4 ? ended : [...this.#atHand.values()]
    await this.#writing
    this.#write(leave)
  }

  async writeRest(): Promise<void> {
    await this.#writing
    this.#write([...this.#atHand.values()])
    await this.#writing
  }

  #write(facts: readonly DossierFact[]): void {
    for (const { dossierId } of facts) {
      this.#atHand.delete(dossierId)
      this.#stored.add(dossierId)
    }
    this.#writing = writeDown(this.#tx, this.#rules, facts)
    // Whoever awaits it next hears of a failure.
    this.#writing.catch(() => undefined)
  }
}

/** Seldom is anything told of it again. */
function hasEnded({ returnedAt, declinedAt, discontinueCause }: DossierFact): boolean {
  return returnedAt !== null || declinedAt !== null || discontinueCause !== null
}

async function writeDown(
  tx: Database,
  rules: ClockRules,
  facts: readonly DossierFact[],
): Promise<void> {
  for (let start = 0; start < facts.length; start += SOME_FACTS)
    await saveChanged(tx, rules, facts.slice(start, start + SOME_FACTS))
}
