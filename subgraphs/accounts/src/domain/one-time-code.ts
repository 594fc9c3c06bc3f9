/** Digits of a code that people type. */
export const CODE_DIGITS = 6
/** How long a code is good, in minutes. */
export const CODE_MINUTES = 10
/** Wrong tries after which a code is worth nothing. */
export const CODE_TRIES = 5
/** Most codes in an hour: more would be a way to annoy somebody by our messages. */
export const CODES_PER_HOUR = 5

const HOUR_MS = 3_600_000

/** How many codes went out, and since when they count. */
export interface SentCodes {
  readonly sent: number
  readonly countedSince: Date
}

/** The count with one more code; undefined where that would be too many. */
export function countCode(before: SentCodes | undefined, now: Date): SentCodes | undefined {
  const isOld = !before || now.getTime() - before.countedSince.getTime() >= HOUR_MS
  if (isOld) return { sent: 1, countedSince: now }
  return before.sent >= CODES_PER_HOUR ? undefined : { ...before, sent: before.sent + 1 }
}

/** When a code made now is worth nothing any more. */
export function expiryOf(now: Date, minutes = CODE_MINUTES): Date {
  return new Date(now.getTime() + minutes * 60_000)
}
