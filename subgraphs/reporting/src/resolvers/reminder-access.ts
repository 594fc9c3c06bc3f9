import { agenciesWith, can, forbidden, requireIdentity, type Identity } from '@motcua/identity'
import { one } from '@motcua/kernel'
import type { Context } from '../context.ts'
import type { Reminder } from '../domain/reminder.ts'

/** The agencies whose reminders are shown, null for all; throws where the reader may not see what is asked. */
export function reminderAgencies(
  identity: Identity | null,
  asked: string | null,
): readonly string[] | null {
  const reader = requireIdentity(identity)
  if (can(reader, 'reminder.send')) return asked === null ? null : [asked]

  const own = agenciesWith(reader, 'reminder.answer')
  const shown = asked === null ? own : own.filter((agencyId) => agencyId === asked)
  if (shown.length === 0) throw forbidden('reminder.answer')
  return shown
}

/** Whether a reader may see a reminder: supervisors, and officers of the agency. */
export function maySee(identity: Identity | null, { agencyId }: Reminder): boolean {
  return can(identity, 'reminder.send') || can(identity, 'reminder.answer', { agencyId })
}

/** A reminder that was just written. */
export async function getReminder({ loaders }: Context, id: string): Promise<Reminder> {
  const reminder = await loaders.reminder.load(id)
  return one(reminder ? [reminder] : [])
}
