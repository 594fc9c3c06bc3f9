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
import { findFacts, saveFacts, type MarkedFact } from '../store/facts.ts'
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

/** The facts that a batch of events changes, before and after. */
async function foldEvents(
  tx: Database,
  events: readonly DossierEvent[],
): Promise<readonly FactChange[]> {
  const ids = new Set(events.map(({ snapshot }) => snapshot.dossierId))
  const known = await findFacts(tx, [...ids].sort())

  const facts = new Map<string, DossierFact>()
  for (const event of events) {
    const { dossierId } = event.snapshot
    facts.set(dossierId, applyEvent(facts.get(dossierId) ?? known.get(dossierId), event))
  }

  const changes = [...facts].map(([id, after]): FactChange => ({ before: known.get(id), after }))
  return changes.filter(({ before, after }) => before !== after)
}

/** Saves facts with the marks that their agencies' calendars give. */
export async function saveChanged(
  tx: Database,
  rules: ClockRules,
  facts: readonly DossierFact[],
): Promise<void> {
  await saveFacts(tx, await markFacts(tx, rules, facts))
}

/** Facts with the marks that their agencies' calendars give. */
export async function markFacts(
  tx: Database,
  rules: ClockRules,
  facts: readonly DossierFact[],
): Promise<readonly MarkedFact[]> {
  const calendars = await findCalendars(tx, [...new Set(facts.map(({ agencyId }) => agencyId))])
  return facts.map((fact) => {
    const calendar = calendars.get(fact.agencyId) ?? rules.usual
    return { fact, marks: clockMarks(fact, calendar, rules) }
  })
}
