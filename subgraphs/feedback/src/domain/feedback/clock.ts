import {
  dueDate,
  dueDateWithPauses,
  explainDueDate,
  type CompiledCalendar,
  type Pause,
} from '@motcua/working-time'
import type { DueStep, SenderRequest } from './feedback.ts'
import type { FeedbackRules } from './rules.ts'

/** When the answer is due, and how that was reckoned. */
export interface AnswerClock {
  /** Null while the clock stands still. */
  readonly dueAt: Date | null
  readonly dueSteps: readonly DueStep[]
}

/** The answer's clock: it stands still from each question to the sender until their answer. */
export function answerClock(
  calendar: CompiledCalendar,
  from: Date,
  requests: readonly SenderRequest[],
  { answerWithin, answerBasis }: FeedbackRules,
): AnswerClock {
  const pauses = requests.map(toPause)
  const options = answerBasis ? { basis: { workingTime: answerBasis, pause: answerBasis } } : {}
  const steps = explainDueDate(calendar, from, answerWithin, pauses, options)
  return {
    dueAt: dueDateWithPauses(calendar, from, answerWithin, pauses),
    dueSteps: steps.map(({ vi, en, basis, to }) => ({
      text: { vi, en },
      basis: basis ?? null,
      at: to?.toISOString() ?? null,
    })),
  }
}

/** By when it must be entered, passed on, answered, published: all in the agency's working time. */
export const timeLimits = {
  entry: (calendar: CompiledCalendar, arrivedAt: Date, { entryWithin }: FeedbackRules) =>
    dueDate(calendar, arrivedAt, entryWithin),
  transfer: (calendar: CompiledCalendar, enteredAt: Date, { transferWithin }: FeedbackRules) =>
    dueDate(calendar, enteredAt, transferWithin),
  publish: (calendar: CompiledCalendar, answeredAt: Date, { publishWithin }: FeedbackRules) =>
    dueDate(calendar, answeredAt, publishWithin),
}

function toPause({ askedAt, answeredAt }: SenderRequest): Pause {
  return {
    from: new Date(askedAt),
    to: answeredAt === null ? null : new Date(answeredAt),
    reason: 'Chờ người gửi bổ sung thông tin',
    mode: 'PAUSE',
  }
}
