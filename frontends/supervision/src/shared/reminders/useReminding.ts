import { useAnnounce } from '@motcua/app-contract'
import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSendReminder, type ReminderTarget } from './useSendReminder.ts'

/** A reminder from choosing whom to its being sent: what lists of dossiers and agencies share. */
export function useReminding() {
  const { t } = useI18n({ useScope: 'global' })
  const announce = useAnnounce()
  const { send, busy, maySend } = useSendReminder()
  const target = shallowRef<ReminderTarget>()
  const failure = ref<string>()
  const open = computed({
    get: () => target.value !== undefined,
    set: (isOpen) => {
      if (!isOpen) target.value = undefined
    },
  })

  function begin(whom: ReminderTarget): void {
    failure.value = undefined
    target.value = whom
  }

  /** Sends what was written; true once it is on its way. */
  async function finish(text: string): Promise<boolean> {
    if (!target.value) return false
    const outcome = await send(target.value, text)
    if (outcome.kind === 'ok') {
      target.value = undefined
      announce(t('supervision.reminder.sent', { count: outcome.value.length }), 'success')
      return true
    }
    failure.value = outcome.kind === 'refused' ? outcome.message : t('supervision.reminder.failed')
    return false
  }
  return { open, busy, failure, maySend, begin, finish }
}
