import { useLocalText } from '@motcua/ui'

/** A text as the contract has it: English is null where nobody wrote it. */
export interface CatalogueText {
  readonly vi: string
  readonly en: string | null
}

/** Gives a text of the contract in the language of the page. */
export function useCatalogueText(): (text: CatalogueText | null | undefined) => string {
  const local = useLocalText()
  return (text) => (text ? local({ vi: text.vi, en: text.en ?? undefined }) : '')
}
