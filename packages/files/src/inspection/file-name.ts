const LONGEST = 150

/**
 * A declared name made safe to store and to show: no folders, no control or direction-changing
 * characters, composed letters, at most 150 characters with the ending kept.
 */
export function toFileName(declared: string): string {
  const lastPart = declared.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = lastPart
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = Array.from(clean)
  if (letters.length <= LONGEST) return clean
  const ending = Array.from(/\.[^.]{1,10}$/.exec(clean)?.[0] ?? '')
  return [...letters.slice(0, LONGEST - ending.length), ...ending].join('')
}
