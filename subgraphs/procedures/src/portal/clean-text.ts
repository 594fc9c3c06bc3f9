/** One line: composed letters, no invisible marks, single spaces, no bullet in front. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, ' ')
    .replace(/^[-–+*•.\s]+/, '')
    .trim()
}

/** Several lines: composed letters, no invisible marks, trimmed lines, no empty ones. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
