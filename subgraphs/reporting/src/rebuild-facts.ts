import type { Database } from '@motcua/events'
import type { TransactionSql } from 'postgres'
import { markFacts } from './commands/apply-dossier-events.ts'
import type { ClockRules } from './domain/clock-marks.ts'
import {
  applyEvent,
  type DossierEvent,
  type DossierFact,
  type Folded,
} from './domain/dossier-fact.ts'
import { copyFacts, takeFacts } from './store/fresh-facts.ts'
import { readSnapshot, type BriefSnapshot } from './subscribers/dossier-events.ts'

interface FoldOptions {
  /** Knows the calendars. */
  readonly tx: Database
  /** Writes the facts. */
  readonly copying: TransactionSql
  readonly rules: ClockRules
  /** Dossiers that are kept in memory. */
  readonly window: number
}

type BriefFact = Folded<BriefSnapshot>

/** Dossiers that one statement writes. */
const SOME_FACTS = 5_000

/** Facts as far as the log was read: those in hand in memory, those that ended in the database, written while more is read. */
export class FoldedFacts {
  readonly #options: FoldOptions
  readonly #atHand = new Map<string, BriefFact>()
  readonly #stored = new Set<string>()
  #writing = Promise.resolve()

  constructor(options: FoldOptions) {
    this.#options = options
  }

  /** Folds some more events, in the order of the log. */
  async fold(events: readonly DossierEvent<BriefSnapshot>[]): Promise<void> {
    await this.#takeBack(events)
    for (const event of events) {
      const { dossierId } = event.snapshot
      this.#atHand.set(dossierId, applyEvent(this.#atHand.get(dossierId), event))
    }
    const { window } = this.#options
    if (this.#atHand.size <= window) return

    const ended = [...this.#atHand.values()].filter(hasEnded)
    await this.#writing
    // Where too much is still in hand, all of it goes.
    this.#write(ended.length > window / 4 ? ended : [...this.#atHand.values()])
  }

  /** Writes what is still in hand. */
  async writeRest(): Promise<void> {
    await this.#writing
    this.#write([...this.#atHand.values()])
    await this.#writing
  }

  /** What was written, and of which more is told, is in hand again. */
  async #takeBack(events: readonly DossierEvent<BriefSnapshot>[]): Promise<void> {
    const told = events.map(({ snapshot }) => snapshot.dossierId)
    const again = [...new Set(told.filter((id) => this.#stored.has(id)))]
    if (again.length === 0) return
    await this.#writing
    const { tx, copying } = this.#options
    for (const fact of await takeFacts(copying, tx.tenantId, again)) {
      this.#stored.delete(fact.dossierId)
      this.#atHand.set(fact.dossierId, { ...fact, rest: fact })
    }
  }

  #write(facts: readonly BriefFact[]): void {
    for (const { dossierId } of facts) {
      this.#atHand.delete(dossierId)
      this.#stored.add(dossierId)
    }
    this.#writing = writeDown(this.#options, facts)
    // Whoever awaits it next hears of a failure.
    this.#writing.catch(() => undefined)
  }
}

/** Seldom is anything told of it again. */
function hasEnded({ returnedAt, declinedAt, discontinueCause }: BriefFact): boolean {
  return returnedAt !== null || declinedAt !== null || discontinueCause !== null
}

async function writeDown(
  { tx, copying, rules }: FoldOptions,
  facts: readonly BriefFact[],
): Promise<void> {
  for (let start = 0; start < facts.length; start += SOME_FACTS) {
    const some = facts.slice(start, start + SOME_FACTS).map(toFact)
    await copyFacts(copying, tx.tenantId, await markFacts(tx, rules, some))
  }
}

/** A fact with all that its last event said. */
function toFact({ rest, ...brief }: BriefFact): DossierFact {
  return { ...brief, ...readSnapshot({ ...brief, rest }) }
}
