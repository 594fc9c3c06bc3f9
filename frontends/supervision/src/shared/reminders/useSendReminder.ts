import { useSession } from '@motcua/app-contract'
import { useAct } from '@motcua/graph-client'
import { computed } from 'vue'
import { createIntent } from '../intent.ts'
import { SupervisionSendReminderDocument } from './reminders.generated.ts'

/** Whom to remind: of dossiers, or an agency as a whole. */
export type ReminderTarget =
  { readonly dossierIds: readonly string[] } | { readonly agencyId: string }

/** Sends reminders; the server decides who may. */
export function useSendReminder() {
  const session = useSession()
  const intent = createIntent()
  const { act, busy } = useAct(SupervisionSendReminderDocument, (data) => data.sendReminder)

  async function send(target: ReminderTarget, text: string) {
    const given = { ...target, text }
    const outcome = await act({ input: { ...given, requestId: intent.idFor(given) } })
    intent.settle(outcome)
    return outcome.kind === 'ok' ? { ...outcome, value: outcome.value.reminders } : outcome
  }

  const maySend = computed(() =>
    ['reminder.send', 'reminder.send-agency'].some((name) =>
      session.value.permissions.includes(name),
    ),
  )
  return { send, busy, maySend }
}
