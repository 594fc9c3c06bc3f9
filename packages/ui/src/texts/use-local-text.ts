import type { LocalText } from '@motcua/checklist'
import { useI18n } from 'vue-i18n'

/** Gives a text in the language of the page, Vietnamese where nobody wrote it in another. */
export function useLocalText(): (text: LocalText | undefined | null) => string {
  const { locale } = useI18n({ useScope: 'global' })
  return (text) => (locale.value === 'en' ? (text?.en ?? text?.vi) : text?.vi) ?? ''
}
