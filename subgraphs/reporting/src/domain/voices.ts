/** How feedback ended. */
export type FeedbackOutcome = 'ANSWERED' | 'TRANSFERRED' | 'NOT_ACCEPTED'
