import type { Result } from '@motcua/kernel'
import type { CompiledCalendar } from '@motcua/working-time'
import type { Feedback } from './feedback.ts'
import type { FeedbackRefusal } from './refusals.ts'
import type { FeedbackRules } from './rules.ts'

/** Everything a decision may need. */
export interface Situation {
  readonly feedback: Feedback
  readonly rules: FeedbackRules
  /** Working time of the agency that has it. */
  readonly calendar: CompiledCalendar
  readonly now: Date
}

/** What an act changes, and what is said with it. */
export interface Move {
  readonly next: Feedback
  /** For the history; null where nothing was said. */
  readonly note: string | null
}

/** A decision: the move, or why not. */
export type Decision = Result<Move, FeedbackRefusal>

/** Ends it: in time where the clock had not run out. While the sender is awaited the clock stands still. */
export function closing({ feedback, now }: Situation): Pick<Feedback, 'closedAt' | 'onTime'> {
  return { closedAt: now, onTime: feedback.dueAt === null || now <= feedback.dueAt }
}
