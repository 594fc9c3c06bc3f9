import type { Database } from '@motcua/events'
import type { ClockRules } from '../domain/clock-marks.ts'
import type { KnownAgency } from '../domain/directory.ts'
import { findAgency, putAgency as put } from '../store/directory.ts'
import { listFactsOfAgency } from '../store/facts.ts'
import { lockCalendars } from '../store/locks.ts'
import { saveChanged } from './apply-dossier-events.ts'

/** Dossiers whose marks are made again at a time. */
const SOME = 2000

/** Keeps an agency; where its calendar is new, what follows from it is reckoned again for all of its dossiers. */
export async function putAgency(
  tx: Database,
  rules: ClockRules,
  agency: KnownAgency,
): Promise<void> {
  await lockCalendars(tx)
  const before = await findAgency(tx, agency.id)
  await put(tx, agency)
  if (JSON.stringify(before?.calendar) === JSON.stringify(agency.calendar)) return

  for (let after = ''; ;) {
    const facts = await listFactsOfAgency(tx, agency.id, after, SOME)
    const last = facts.at(-1)
    if (!last) return
    await saveChanged(tx, rules, facts)
    after = last.dossierId
  }
}
