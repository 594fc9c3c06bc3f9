import type { Database } from '@motcua/events'
import { and, eq } from 'drizzle-orm'
import { dayOf } from '../domain/calendar-day.ts'
import type { FeedbackOutcome } from '../domain/voices.ts'
import { feedbackFacts, ratingFacts } from './tables.ts'

interface Rating {
  readonly dossierId: string
  readonly agencyId: string
  readonly satisfied: boolean
  readonly givenAt: Date
}

interface Feedback {
  readonly feedbackId: string
  readonly code: string
  readonly agencyId: string
  readonly dossierId: string | null
}

interface EnteredFeedback extends Feedback {
  readonly enteredAt: Date
  readonly dueAt: Date
}

interface ClosedFeedback extends Feedback {
  readonly outcome: FeedbackOutcome
  readonly onTime: boolean
  readonly closedAt: Date
}

/** Keeps the rating of a dossier; told again it is the same. */
export async function putRating({ tenantId, query }: Database, rating: Rating): Promise<void> {
  await query
    .insert(ratingFacts)
    .values({ tenantId, ...rating })
    .onConflictDoUpdate({ target: [ratingFacts.tenantId, ratingFacts.dossierId], set: rating })
}

/** Keeps feedback that was entered; passed on to another agency it is that one's. */
export async function enterFeedback(
  { tenantId, query }: Database,
  feedback: EnteredFeedback,
): Promise<void> {
  await query
    .insert(feedbackFacts)
    .values({ tenantId, ...feedback })
    .onConflictDoUpdate({
      target: [feedbackFacts.tenantId, feedbackFacts.feedbackId],
      set: feedback,
    })
}

/** Keeps how feedback ended. */
export async function closeFeedback(
  { tenantId, query }: Database,
  feedback: ClosedFeedback,
): Promise<void> {
  const row = { ...feedback, closedDay: dayOf(feedback.closedAt) }
  await query
    .insert(feedbackFacts)
    .values({ tenantId, ...row })
    .onConflictDoUpdate({ target: [feedbackFacts.tenantId, feedbackFacts.feedbackId], set: row })
}

/** Keeps whether an answer satisfied. */
export async function rateAnswer(
  { tenantId, query }: Database,
  feedbackId: string,
  satisfied: boolean,
): Promise<void> {
  await query
    .update(feedbackFacts)
    .set({ satisfied })
    .where(and(eq(feedbackFacts.tenantId, tenantId), eq(feedbackFacts.feedbackId, feedbackId)))
}
