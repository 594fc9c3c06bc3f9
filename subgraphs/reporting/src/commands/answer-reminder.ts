import { can, forbidden, requireIdentity, type Identity } from '@motcua/identity'
import { isId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { refuseWith, type ReportingRefusal } from '../domain/refusals.ts'
import { checkText, checkUnanswered, type Reminder } from '../domain/reminder.ts'
import { answerReminder as save, findReminders } from '../store/reminders.ts'

interface AnswerReminder {
  readonly requestId: string
  readonly reminderId: string
  readonly text: string
}

/** An officer of the agency answers a reminder, once. Answers with its id. */
export async function answerReminder(
  context: Context,
  { requestId, ...input }: AnswerReminder,
): Promise<Result<string, ReportingRefusal | Refusal<'REQUEST_REUSED'>>> {
  const officer = requireIdentity(context.identity)
  const { reminderId } = input
  const request = { requestId, operation: 'answerReminder', input, subject: reminderId }

  return perform(context, request, async (tx): Promise<Result<string, ReportingRefusal>> => {
    const [reminder] = isId(reminderId) ? await findReminders(tx, [reminderId]) : []
    if (!reminder) return refuseWith('REMINDER_NOT_FOUND')
    if (!mayAnswer(officer, reminder)) throw forbidden('reminder.answer')
    const unanswered = checkUnanswered(reminder)
    if (!unanswered.ok) return unanswered
    const text = checkText(input.text)
    if (!text.ok) return text

    await save(tx, reminderId, {
      answer: text.value,
      answeredAt: context.now(),
      answeredBy: officer.personId,
      answeredByName: officer.displayName,
    })
    return ok(reminderId)
  })
}

/** Officers of the agency that was reminded, and whoever was told. */
export function mayAnswer(identity: Identity | null, reminder: Reminder): boolean {
  return can(identity, 'reminder.answer', { agencyId: reminder.agencyId })
}
