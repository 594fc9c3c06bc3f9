import type { Database } from '@motcua/events'
import DataLoader from 'dataloader'
import type { Reminder } from './domain/reminder.ts'
import { listRemindersOf, findReminders } from './store/reminders.ts'

/** Reads of one request, batched: one statement for however many rows. */
export interface Loaders {
  readonly reminder: DataLoader<string, Reminder | undefined>
  readonly remindersOfDossier: DataLoader<string, readonly Reminder[]>
}

/** Loaders for one request. */
export function createLoaders(db: Database): Loaders {
  return {
    reminder: new DataLoader(async (ids) => {
      const found = new Map((await findReminders(db, ids)).map((row) => [row.id, row]))
      return ids.map((id) => found.get(id))
    }),
    remindersOfDossier: new DataLoader(async (ids) => {
      const found = Map.groupBy(await listRemindersOf(db, ids), ({ dossierId }) => dossierId)
      return ids.map((id) => found.get(id) ?? [])
    }),
  }
}
