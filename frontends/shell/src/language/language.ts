import type { Locale, Messages } from '@motcua/app-contract'
import ui from '@motcua/ui/texts/vi.json'
import { createI18n } from 'vue-i18n'
import shell from '../messages/vi.json'

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

/** Texts of the shell and the kit. Vietnamese is there from the start: it stands in for what is missing elsewhere. */
const own: Messages = {
  vi: async () => ({ default: {} }),
  en: () => import('./english.ts'),
}

/** The texts of the shell and the kit; apps bring theirs when they are loaded, and pages theirs. */
export function createTexts() {
  const i18n = createI18n({
    legacy: false,
    locale: remembered(),
    fallbackLocale: 'vi',
    messages: { vi: { ui, shell }, en: {} },
    missingWarn: import.meta.env.DEV,
    fallbackWarn: import.meta.env.DEV,
  })
  /** All that has been brought in, and the id under which it stands; none for what is the shell's own. */
  const parts = new Map<Messages, string | undefined>([[own, undefined]])
  const loads = new Map<() => Promise<object>, Promise<void>>()
  /** The language that was chosen last, be it on the page yet or not. */
  let wanted: Locale = i18n.global.locale.value
  document.documentElement.lang = i18n.global.locale.value

  async function fetchPart(part: Messages, locale: Locale): Promise<void> {
    const { default: texts } = await part[locale]()
    const id = parts.get(part)
    i18n.global.mergeLocaleMessage(locale, id === undefined ? texts : { [id]: texts })
  }

  /** Loads a part once; what failed may be tried again. */
  function load(part: Messages, locale: Locale): Promise<void> {
    const key = part[locale]
    const loading = loads.get(key) ?? fetchPart(part, locale)
    loads.set(key, loading)
    loading.catch(() => loads.delete(key))
    return loading
  }

  function show(locale: Locale): void {
    i18n.global.locale.value = locale
    document.documentElement.lang = locale
  }

  async function loadAll(locale: Locale): Promise<void> {
    await Promise.all([...parts.keys()].map((part) => load(part, locale)))
  }

  return {
    i18n,
    /** Resolves when the shell itself speaks the language of the page; where it cannot, the page is in Vietnamese. */
    async begin(): Promise<void> {
      try {
        await loadAll(wanted)
      } catch (error) {
        wanted = 'vi'
        show(wanted)
        throw error
      }
    },
    /** Brings in texts of an app in the language of the page, and in the one that it is about to have. */
    async add(id: string, messages: Messages): Promise<void> {
      parts.set(messages, id)
      const locales = new Set([i18n.global.locale.value, wanted])
      await Promise.all([...locales].map((locale) => load(messages, locale)))
    },
    /** Changes the language of everything on the page, and remembers it. */
    async choose(locale: Locale): Promise<void> {
      wanted = locale
      await loadAll(locale)
      if (wanted !== locale) return
      show(locale)
      remember(locale)
    },
  }
}

export type Texts = ReturnType<typeof createTexts>
