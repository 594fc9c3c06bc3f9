import type { Tone } from '@motcua/ui'
import type { IndexLevel } from '@motcua/graph-client/schema'

/** Levels as addresses name them; each is ranked by itself. */
export const levelWords = {
  COMMUNE: 'xa',
  DISTRICT: 'huyen',
  PROVINCE: 'so',
} as const satisfies Readonly<Record<IndexLevel, string>>

/** Every level. */
export const levels = Object.keys(levelWords) as readonly IndexLevel[]

/** A level from an address, of those that there are; the first of them for whatever is none. */
export function toLevel(word: unknown, there: readonly IndexLevel[]): IndexLevel {
  return there.find((level) => levelWords[level] === word) ?? there[0] ?? 'COMMUNE'
}

const tones: Readonly<Record<string, Tone>> = {
  EXCELLENT: 'success',
  GOOD: 'success',
  FAIR: 'info',
  AVERAGE: 'warning',
  WEAK: 'danger',
}

/** The colour of a grade. */
export function gradeTone(grade: string): Tone {
  return tones[grade] ?? 'neutral'
}
