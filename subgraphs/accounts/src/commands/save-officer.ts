import { isDeepStrictEqual } from 'node:util'
import { appendEvents, type Database } from '@motcua/events'
import type { Officer } from '../domain/officer.ts'
import { lock } from '../store/locks.ts'
import { findOfficer, saveOfficerRow } from '../store/officers.ts'
import { toOfficerChanged } from './officer-changed.ts'

/** Gives a post or changes it, with its event; false where nothing changed. */
export async function saveOfficer(tx: Database, officer: Officer, at: Date): Promise<boolean> {
  await lock(tx, `officer:${officer.id}`)
  const before = await findOfficer(tx, officer.id)
  if (before && isDeepStrictEqual(before, officer)) return false

  await saveOfficerRow(tx, officer)
  const after = await findOfficer(tx, officer.id)
  if (after) await appendEvents(tx, [toOfficerChanged(after, at)])
  return true
}
