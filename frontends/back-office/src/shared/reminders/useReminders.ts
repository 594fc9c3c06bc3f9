import { useAct } from '@motcua/graph-client'
import { computed } from 'vue'
import { useSession } from '@motcua/app-contract'
import { createIntent } from '../intent.ts'
import { useFreshRead } from '../use-fresh-read.ts'
import {
  BackOfficeAnswerReminderDocument,
  BackOfficeRemindersDocument,
  type BackOfficeReminderFragment,
} from './reminders.generated.ts'

/** A supervisor's reminder with its answer. */
export type ShownReminder = BackOfficeReminderFragment

/** Which reminders are read. */
export interface ReminderChoice {
  readonly dossierId?: string
  readonly answered?: boolean
}

/** Reminders that are read at a time. */
const SIZE = 20

/** The reminders of a dossier, or of the own agencies, newest first. */
export function useReminders(
  choice: () => ReminderChoice,
  after: () => string | undefined = () => undefined,
) {
  const session = useSession()
  const mayRead = computed(() => session.value.permissions.includes('reminder.answer'))
  const read = useFreshRead({
    query: BackOfficeRemindersDocument,
    variables: () => {
      const { dossierId, answered } = choice()
      const filter = { dossierId: dossierId ?? null, answered: answered ?? null }
      return { filter, first: SIZE, after: after() ?? null }
    },
    pick: ({ reminders }) => reminders,
    pause: () => !mayRead.value,
  })
  return { ...read, mayRead }
}

/** Answers a reminder; the server decides who may. */
export function useAnswerReminder() {
  const intent = createIntent()
  const { act, busy } = useAct(BackOfficeAnswerReminderDocument, (data) => data.answerReminder)

  async function answer(reminderId: string, text: string) {
    const given = { reminderId, text }
    const outcome = await act({ input: { ...given, requestId: intent.idFor(given) } })
    intent.settle(outcome)
    return outcome
  }
  return { answer, busy }
}
