/**
 * Folds Vietnamese text for search: no diacritics, no case, single spaces.
 * The same function fills the columns, normalises what people type and marks the hits.
 */
export function vnNormalize(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
}

/** Normalised text with its syllables reversed, so that a given name can be searched first. */
export function vnReverse(text: string): string {
  return vnNormalize(text).split(' ').reverse().join(' ')
}
