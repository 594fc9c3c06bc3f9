import type { Tone } from '../tone/tone.ts'

/** One thing that happened. */
export interface TimelineEntry {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  readonly title: string
  readonly actor?: string | undefined
  readonly body?: string | undefined
  readonly tone?: Tone | undefined
}
