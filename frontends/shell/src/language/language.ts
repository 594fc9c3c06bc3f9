import type { AppModule, Locale } from '@motcua/app-contract'
import { uiMessages } from '@motcua/ui'
import { createI18n } from 'vue-i18n'
import en from '../messages/en.json'
import vi from '../messages/vi.json'

const KEY = 'motcua.language'

function remembered(): Locale {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi'
  } catch {
    return 'vi'
  }
}

function remember(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** The texts of the shell and the kit; apps bring theirs when they are loaded. */
export function createTexts() {
  const i18n = createI18n({
    legacy: false,
    locale: remembered(),
    fallbackLocale: 'vi',
    messages: { vi: { ...uiMessages.vi, shell: vi }, en: { ...uiMessages.en, shell: en } },
    missingWarn: import.meta.env.DEV,
    fallbackWarn: import.meta.env.DEV,
  })
  const modules = new Set<AppModule>()
  /** The language that was chosen last, be it on the page yet or not. */
  let wanted: Locale = i18n.global.locale.value
  document.documentElement.lang = i18n.global.locale.value

  async function load(module: AppModule, locale: Locale): Promise<void> {
    const messages = await module.messages[locale]()
    i18n.global.mergeLocaleMessage(locale, { [module.id]: messages.default })
  }

  return {
    i18n,
    /** Brings in an app's texts in the language of the page, and in the one that it is about to have. */
    async add(module: AppModule): Promise<void> {
      modules.add(module)
      const locales = new Set([i18n.global.locale.value, wanted])
      await Promise.all([...locales].map((locale) => load(module, locale)))
    },
    /** Changes the language of everything on the page, and remembers it. */
    async choose(locale: Locale): Promise<void> {
      wanted = locale
      await Promise.all([...modules].map((module) => load(module, locale)))
      if (wanted !== locale) return
      i18n.global.locale.value = locale
      document.documentElement.lang = locale
      remember(locale)
    },
  }
}

export type Texts = ReturnType<typeof createTexts>
