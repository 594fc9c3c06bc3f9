import type { TimeLimit } from '@motcua/working-time'
import type { LocalText } from '../rating-scale.ts'
import type { FeedbackChannel } from './feedback.ts'

/** What feedback can be about. */
export interface FeedbackKind {
  readonly code: string
  readonly label: LocalText
  readonly about: 'BEHAVIOUR' | 'RULE'
}

/** A ground on which feedback is not accepted. */
export interface RefusalGround {
  readonly code: string
  readonly label: LocalText
  readonly guidance: LocalText
}

/** What the profile in force says of feedback. */
export interface FeedbackRules {
  readonly channels: readonly FeedbackChannel[]
  readonly kinds: readonly FeedbackKind[]
  readonly refusals: readonly RefusalGround[]
  /** From when the time to answer runs. */
  readonly answerCountsFrom: 'ARRIVAL' | 'ENTRY'
  readonly entryWithin: TimeLimit
  readonly answerWithin: TimeLimit
  readonly transferWithin: TimeLimit
  readonly publishWithin: TimeLimit
  /** Clause that sets the time to answer, as people read it. */
  readonly answerBasis: string
}

interface ProfileLimit extends TimeLimit {
  readonly article?: string | undefined
  readonly law?: string | undefined
}

/** What the profile holds, as far as it is used here. */
interface FeedbackProfile {
  readonly feedback: Pick<FeedbackRules, 'channels' | 'kinds' | 'refusals' | 'answerCountsFrom'>
  readonly deadlines: {
    readonly feedbackEntry: ProfileLimit
    readonly feedbackAnswer: ProfileLimit
    readonly feedbackTransfer: ProfileLimit
    readonly feedbackPublish: ProfileLimit
  }
}

/** The rules of a profile. */
export function toFeedbackRules({ feedback, deadlines }: FeedbackProfile): FeedbackRules {
  const { channels, kinds, refusals, answerCountsFrom } = feedback
  const { feedbackEntry, feedbackAnswer, feedbackTransfer, feedbackPublish } = deadlines
  return {
    ...{ channels, kinds, refusals, answerCountsFrom },
    entryWithin: toLimit(feedbackEntry),
    answerWithin: toLimit(feedbackAnswer),
    transferWithin: toLimit(feedbackTransfer),
    publishWithin: toLimit(feedbackPublish),
    answerBasis: feedbackAnswer.article ?? feedbackAnswer.law ?? '',
  }
}

/** A kind by its code. */
export function findKind({ kinds }: FeedbackRules, code: string | null): FeedbackKind | undefined {
  return kinds.find((kind) => kind.code === code)
}

/** A ground by its code. */
export function findGround(
  { refusals }: FeedbackRules,
  code: string | null,
): RefusalGround | undefined {
  return refusals.find((ground) => ground.code === code)
}

function toLimit({ quantity, unit }: ProfileLimit): TimeLimit {
  return { quantity, unit }
}
