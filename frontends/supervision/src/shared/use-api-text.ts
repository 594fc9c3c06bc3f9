import { useLocalText } from '@motcua/ui'

/** A text as the API carries it. */
export interface ApiText {
  readonly vi: string
  readonly en: string | null
}

/** Gives a text of the API in the language of the page; nothing for nothing. */
export function useApiText(): (text: ApiText | null | undefined) => string {
  const local = useLocalText()
  return (text) => (text ? local({ vi: text.vi, en: text.en ?? undefined }) : '')
}
