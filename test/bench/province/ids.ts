import type { Dice } from './dice.ts'

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** A UUIDv7 of the moment (milliseconds), its random part from the dice. */
export function idAt(moment: number, dice: Dice): string {
  return uuidV7(
    moment,
    dice.below(0x1000),
    dice.below(0x4000),
    dice.below(2 ** 24),
    dice.below(2 ** 24),
  )
}

/** The id of the n-th of a kind: made from its number alone, so that it need not be remembered. */
export function numberedId(kind: number, number: number): string {
  return uuidV7(FOUNDED, kind, 0, Math.floor(number / 2 ** 24), number % 2 ** 24)
}

const FOUNDED = Date.parse('2025-07-01T00:00:00+07:00')

function uuidV7(moment: number, a: number, b: number, c: number, d: number): string {
  const time = moment.toString(16).padStart(12, '0')
  const third = (0x7000 | a).toString(16)
  const fourth = (0x8000 | b).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-${third}-${fourth}-${bytes(c)}${bytes(d)}`
}

function bytes(number: number): string {
  return `${hex[(number >> 16) & 255]}${hex[(number >> 8) & 255]}${hex[number & 255]}`
}
