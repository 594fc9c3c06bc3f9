import type { Database } from '@motcua/events'
import { countChanges, type FactChange } from '../domain/count-cells.ts'
import { applyEvent, type DossierEvent, type DossierFact } from '../domain/dossier-fact.ts'
import { changeCounts } from '../store/counts.ts'
import { findFacts, saveFacts } from '../store/facts.ts'

/**
 * Folds a batch of events into the facts and keeps the counts with them: three statements, however large the batch.
 * One reader at a time, which the lock on its cursor sees to.
 */
export async function applyDossierEvents(
  tx: Database,
  events: readonly DossierEvent[],
): Promise<void> {
  if (events.length === 0) return
  const ids = [...new Set(events.map(({ snapshot }) => snapshot.dossierId))].sort()
  const known = await findFacts(tx, ids)

  const facts = new Map<string, DossierFact>(known)
  for (const event of events) {
    const { dossierId } = event.snapshot
    facts.set(dossierId, applyEvent(facts.get(dossierId), event))
  }

  const changes = [...facts].map(([id, after]): FactChange => ({ before: known.get(id), after }))
  const changed = changes.filter(({ before, after }) => before !== after)
  await saveFacts(
    tx,
    changed.map(({ after }) => after),
  )
  await changeCounts(tx, countChanges(changed))
}
