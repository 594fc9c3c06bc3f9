/** Any value that survives JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const UNDRAWABLE = '□'

/**
 * Makes every text of the data printable: composed letters (NFC), no control characters,
 * and a box in place of a character the font cannot draw, so that no receipt fails on a rare name.
 */
export function toPrintable(value: Json, covered: ReadonlySet<number>): Json {
  if (typeof value === 'string') return toPrintableText(value, covered)
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map((item) => toPrintable(item, covered))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, toPrintable(item, covered)]),
  )
}

function toPrintableText(text: string, covered: ReadonlySet<number>): string {
  const composed = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ')
  return Array.from(composed.replace(/[^\P{C}\n]/gu, ''), (letter) => {
    const known = letter === '\n' || covered.has(letter.codePointAt(0) ?? 0)
    return known ? letter : UNDRAWABLE
  }).join('')
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
