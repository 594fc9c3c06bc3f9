/** A part of a version as lines of words: texts in Vietnamese, lists a line each, the rest by name and value. */
export function partWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (Array.isArray(value))
    return value.length === 0 ? '—' : value.map((each) => `• ${lineOf(each)}`).join('\n')
  return lineOf(value)
}

function lineOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { vi } = value as { readonly vi?: unknown }
  if (typeof vi === 'string') return vi
  return Object.entries(value)
    .filter(([, held]) => held !== null && held !== undefined && !isEmpty(held))
    .map(([, held]) => (Array.isArray(held) ? held.map(lineOf).join('; ') : lineOf(held)))
    .join(', ')
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
