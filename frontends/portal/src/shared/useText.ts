import { useI18n } from 'vue-i18n'

/** A text of this app by key, below `portal`. */
export type Text = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Gives this app's texts in the language of the page: `text('home.title')` reads `portal.home.title`. */
export function useText(): Text {
  const { t } = useI18n({ useScope: 'global' })
  return (key, values = {}) => t(`portal.${key}`, values)
}

/** Gives the word for a code of the contract, e.g. a state; the code itself where it is a new one. */
export function useWord(): (group: string, code: string) => string {
  const { t, te } = useI18n({ useScope: 'global' })
  return (group, code) => {
    const key = `portal.${group}.${code}`
    return te(key) ? t(key) : code
  }
}
