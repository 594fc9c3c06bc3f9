/** Feedback (phản ánh, kiến nghị) and questions (hỏi đáp) are asked and answered alike. */
export type FeedbackSort = 'FEEDBACK' | 'QUESTION'

/** Where a feedback stands. The last three are its ends. */
export type FeedbackState =
  | 'RECEIVED'
  | 'IN_PROGRESS'
  | 'AWAITING_SENDER'
  | 'AWAITING_APPROVAL'
  | 'ANSWERED'
  | 'TRANSFERRED'
  | 'NOT_ACCEPTED'

/** Ways in which it comes; which of them, the profile says. */
export type FeedbackChannel =
  'PORTAL' | 'MAIL' | 'HOTLINE' | 'LETTER' | 'POST' | 'QUESTIONS' | 'NATIONAL_PORTAL'

/** Heaps of work, in the order of the process. */
export type FeedbackQueue = 'CLASSIFY' | 'HANDLE' | 'WAIT' | 'APPROVE' | 'PUBLISH'

/** Who sent it and how to reach them (NĐ 20/2008 Đ7). */
export interface Sender {
  readonly name: string
  readonly address: string | null
  /** Digits only. */
  readonly phone: string | null
  readonly email: string | null
}

/** Something the sender was asked; the clock stands still until they answer. Moments as ISO text. */
export interface SenderRequest {
  readonly question: string
  readonly askedAt: string
  readonly answer: string | null
  readonly answeredAt: string | null
}

/** One step of how the due date was reckoned, as it was then. */
export interface DueStep {
  readonly text: { readonly vi: string; readonly en: string }
  readonly basis: string | null
  /** ISO text; null while the clock stands still. */
  readonly at: string | null
}

/** The wording that the public reads. Moments as ISO text. */
export interface PublicWording {
  readonly title: string
  readonly question: string
  readonly answer: string
}

/** A feedback or question, from its entry in the register to the sender's word on the answer. */
export interface Feedback {
  readonly id: string
  /** Grows by one with each act. */
  readonly version: number
  /** What the sender looks it up by. */
  readonly code: string
  readonly sort: FeedbackSort
  readonly state: FeedbackState
  /** The agency that has to answer. */
  readonly agencyId: string
  /** Number and year in that agency's register. */
  readonly registerNumber: number
  readonly registerYear: number
  readonly channel: FeedbackChannel
  readonly title: string
  readonly body: string
  /** A kind of the profile; null for questions and while not classified. */
  readonly kind: string | null
  /** What that kind counts as in the report; null as long as the kind is. */
  readonly about: 'BEHAVIOUR' | 'RULE' | null
  readonly dossierId: string | null
  readonly dossierCode: string | null
  readonly procedureId: string | null
  /** The sender where they were signed in. */
  readonly personId: string | null
  readonly sender: Sender
  readonly arrivedAt: Date
  readonly enteredAt: Date
  readonly entryDueAt: Date
  /** From when the answer's clock runs. */
  readonly clockFrom: Date
  /** Null while the clock stands still. */
  readonly dueAt: Date | null
  readonly dueSteps: readonly DueStep[]
  /** By when it has to be passed on where it belongs elsewhere. */
  readonly transferDueAt: Date
  readonly acceptedAt: Date | null
  /** The post of the officer who works on it. */
  readonly assigneeId: string | null
  readonly requests: readonly SenderRequest[]
  readonly draft: string | null
  readonly sentBackFor: string | null
  readonly answer: string | null
  readonly closedAt: Date | null
  /** Whether it was closed in time; null while open. */
  readonly onTime: boolean | null
  readonly declineReason: string | null
  readonly declineNote: string | null
  readonly transferBody: string | null
  readonly transferNote: string | null
  readonly publishDueAt: Date | null
  readonly published: PublicWording | null
  readonly publishedAt: Date | null
  readonly satisfied: boolean | null
  readonly satisfactionNote: string | null
  readonly ratedAt: Date | null
}

/** Whether it came to an end: answered, passed on outside, or not accepted. */
export function isClosed({ state }: Feedback): boolean {
  return state === 'ANSWERED' || state === 'TRANSFERRED' || state === 'NOT_ACCEPTED'
}

/** The heap of work it lies on; null where nothing is left to do. */
export function queueOf({ state, publishedAt, publishDueAt }: Feedback): FeedbackQueue | null {
  switch (state) {
    case 'RECEIVED':
      return 'CLASSIFY'
    case 'IN_PROGRESS':
      return 'HANDLE'
    case 'AWAITING_SENDER':
      return 'WAIT'
    case 'AWAITING_APPROVAL':
      return 'APPROVE'
    case 'ANSWERED':
      return publishedAt || !publishDueAt ? null : 'PUBLISH'
    case 'TRANSFERRED':
    case 'NOT_ACCEPTED':
      return null
  }
}

/** By when the next thing has to be done; what waits for the sender is ordered by when they were asked. */
export function nextDueAt(feedback: Feedback): Date | null {
  switch (queueOf(feedback)) {
    case 'CLASSIFY':
      return feedback.transferDueAt
    case 'HANDLE':
    case 'APPROVE':
      return feedback.dueAt
    case 'WAIT':
      return new Date(feedback.requests.at(-1)?.askedAt ?? feedback.enteredAt)
    case 'PUBLISH':
      return feedback.publishDueAt
    case null:
      return null
  }
}
