import type { Locale, Messages } from '@motcua/app-contract'

const files = import.meta.glob<{ readonly default: object }>('./features/*/messages/*.json')

/** The texts of one feature, loaded with its pages. What several features or the first page say lies in `src/messages`. */
export function messagesOf(feature: string): Messages {
  const loaderOf = (locale: Locale) => {
    const load = files[`./features/${feature}/messages/${locale}.json`]
    if (!load) throw new Error(`No texts of ${feature} in ${locale}.`)
    return load
  }
  return { vi: loaderOf('vi'), en: loaderOf('en') }
}
