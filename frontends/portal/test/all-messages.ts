/** Texts by group, however deep. */
export interface Texts {
  readonly [key: string]: string | Texts
}

/** A file of texts, and the feature that alone asks for them; of the app where none is named. */
export interface TextFile {
  readonly locale: 'vi' | 'en'
  readonly feature: string | undefined
  readonly texts: Texts
}

const files = import.meta.glob<Texts>(
  ['../src/messages/*.json', '../src/features/*/messages/*.json'],
  { import: 'default', eager: true },
)

/** All files of texts of this app. */
export const textFiles: readonly TextFile[] = Object.entries(files).map(([path, texts]) => ({
  locale: path.endsWith('/vi.json') ? 'vi' : 'en',
  feature: /features\/([^/]+)/.exec(path)?.[1],
  texts,
}))

/** The texts of this app as they stand on a page that has loaded every feature. */
export function allMessages(locale: 'vi' | 'en'): Texts {
  return textFiles
    .filter((file) => file.locale === locale)
    .reduce<Texts>((all, { texts }) => merge(all, texts), {})
}

function merge(one: Texts, other: Texts): Texts {
  const merged = Object.entries(other).map(([key, text]) => {
    const there = one[key]
    const isGroup = typeof text === 'object' && typeof there === 'object'
    return [key, isGroup ? merge(there, text) : text] as const
  })
  return { ...one, ...Object.fromEntries(merged) }
}
