import type { Database } from '@motcua/events'
import { clockMarks, type ClockRules } from '../domain/clock-marks.ts'
import { countChanges, type FactChange } from '../domain/count-cells.ts'
import {
  applyEvent,
  lastActs,
  type DossierEvent,
  type DossierFact,
} from '../domain/dossier-fact.ts'
import { waitingChanges } from '../domain/waiting-cells.ts'
import { rememberActivity } from '../store/activity.ts'
import { changeCounts } from '../store/counts.ts'
import { findCalendars } from '../store/directory.ts'
import { findFacts, saveFacts } from '../store/facts.ts'
import { holdCalendars } from '../store/locks.ts'
import { changeWaiting } from '../store/waiting-counts.ts'

/**
 * Folds a batch of events into the facts and keeps the counts with them: seven statements, however large the batch.
 * One reader at a time, which the lock on its cursor sees to.
 */
export async function applyDossierEvents(
  tx: Database,
  rules: ClockRules,
  events: readonly DossierEvent[],
): Promise<void> {
  if (events.length === 0) return
  await holdCalendars(tx)
  const changed = await foldEvents(tx, events)
  await saveChanged(
    tx,
    rules,
    changed.map(({ after }) => after),
  )
  await changeCounts(tx, countChanges(changed))
  await changeWaiting(tx, waitingChanges(changed))
  await rememberActivity(tx, lastActs(events))
}

/** The facts that a batch of events changes, before and after. What is at hand or was never stored is not read. */
export async function foldEvents(
  tx: Database,
  events: readonly DossierEvent[],
  atHand: ReadonlyMap<string, DossierFact> = new Map(),
  isStored: (dossierId: string) => boolean = () => true,
): Promise<readonly FactChange[]> {
  const ids = [...new Set(events.map(({ snapshot }) => snapshot.dossierId))]
  const unread = ids.filter((id) => !atHand.has(id) && isStored(id)).sort()
  const read = unread.length > 0 ? await findFacts(tx, unread) : new Map<string, DossierFact>()
  const known = (id: string) => atHand.get(id) ?? read.get(id)

  const facts = new Map<string, DossierFact>()
  for (const event of events) {
    const { dossierId } = event.snapshot
    facts.set(dossierId, applyEvent(facts.get(dossierId) ?? known(dossierId), event))
  }

  const changes = [...facts].map(([id, after]): FactChange => ({ before: known(id), after }))
  return changes.filter(({ before, after }) => before !== after)
}

/** Saves facts with the marks that their agencies' calendars give. */
export async function saveChanged(
  tx: Database,
  rules: ClockRules,
  facts: readonly DossierFact[],
): Promise<void> {
  const calendars = await findCalendars(tx, [...new Set(facts.map(({ agencyId }) => agencyId))])
  await saveFacts(
    tx,
    facts.map((fact) => {
      const calendar = calendars.get(fact.agencyId) ?? rules.usual
      return { fact, marks: clockMarks(fact, calendar, rules) }
    }),
  )
}
