import type { LocalTextResolvers } from '../generated/types.ts'

export const LocalText: LocalTextResolvers = {
  en: ({ en }) => en ?? null,
}
