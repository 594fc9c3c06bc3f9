import { useAnnounce } from '@motcua/app-contract'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAnswerReminder } from './useReminders.ts'

/** Answering one of several reminders: which is being sent, and why one was not taken. */
export function useAnswering(reload: () => void) {
  const { t } = useI18n({ useScope: 'global' })
  const announce = useAnnounce()
  const { answer, busy } = useAnswerReminder()
  const failure = ref<{ readonly id: string; readonly message: string }>()

  async function send(id: string, text: string): Promise<void> {
    const outcome = await answer(id, text)
    if (outcome.kind === 'ok') announce(t('backOffice.reminders.done'), 'success')
    const message = outcome.kind === 'refused' ? outcome.message : t('backOffice.reminders.failed')
    failure.value = outcome.kind === 'ok' ? undefined : { id, message }
    if (outcome.kind === 'ok') reload()
  }

  function failureOf(id: string): string | undefined {
    return failure.value?.id === id ? failure.value.message : undefined
  }
  return { send, busy, failureOf }
}
