/** First letters of a name, e.g. `N. T. A.`: tells applicants of one page apart and nobody who they are. */
export function toInitials(fullName: string): string {
  const words = fullName.normalize('NFC').trim().split(/\s+/)
  return words
    .filter((word) => word !== '')
    .map((word) => `${(word[0] ?? '').toLocaleUpperCase('vi')}.`)
    .join(' ')
}

/** A number with all but its first three and last two digits covered; wholly covered where it is short. */
export function maskNumber(number: string): string {
  if (number.length < 9) return '*'.repeat(number.length)
  return `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`
}
