import type { OfferedTemplate } from '../domain/version-edits.ts'
import type { ProcessTemplate } from '../generated/types.ts'

/** The patterns by their names in the schema. */
export const templateNames = {
  ONE_STOP: 'one-stop',
  SAME_DAY: 'same-day',
  COUNTER: 'counter',
  INSPECT: 'inspect',
} as const satisfies Record<ProcessTemplate, OfferedTemplate>
