import { useI18n } from 'vue-i18n'

/** Gives the kit's own texts in the language of the page: `text('busy')` reads `ui.busy`. */
export function useUiText(): (key: string, values?: Record<string, string | number>) => string {
  const { t } = useI18n({ useScope: 'global' })
  return (key, values = {}) => t(`ui.${key}`, values)
}
