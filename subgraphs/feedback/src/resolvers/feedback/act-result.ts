import { answer } from '@motcua/subgraph-kit'
import type { FeedbackActResult } from '../../commands/act-on-feedback.ts'
import type { Context } from '../../context.ts'
import { viewerOf } from '../../domain/feedback/viewing.ts'
import { findFeedback } from '../../store/feedback.ts'

/** A command's answer as the union of the schema; the feedback is read anew. Who acted and sees it no other way is its sender. */
export function toFeedbackResult(context: Context, result: FeedbackActResult) {
  return answer(result, context.language, async (id) => {
    const feedback = await findFeedback(context.db, id)
    if (!feedback) throw new Error(`Feedback ${id} is gone.`)
    const as = viewerOf(context.identity, feedback) ?? 'SENDER'
    return { __typename: 'FeedbackActSuccess' as const, feedback: { feedback, as } }
  })
}
