import { z } from 'zod'

/** A word or a phrase in both languages of the product. */
export const words = z.strictObject({
  vi: z.string().min(1).describe('In Vietnamese, as the regulation writes it'),
  en: z.string().min(1).describe('In English'),
})

/** A calendar date, `YYYY-MM-DD`. */
export const date = z.iso.date()

/** A code of our own: capitals, digits and underscores. */
export const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a code is CAPITALS_WITH_UNDERSCORES')
