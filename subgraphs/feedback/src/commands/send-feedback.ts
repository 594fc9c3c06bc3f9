import type { Context } from '../context.ts'
import type { FeedbackSort } from '../domain/feedback/feedback.ts'
import type { SenderWords } from '../domain/feedback/sender.ts'
import type { FeedbackActResult } from './act-on-feedback.ts'
import { putOnRegister, type Concerns } from './put-on-register.ts'

interface SendFeedback extends Concerns {
  readonly requestId: string
  readonly sort: FeedbackSort
  readonly kind: string | null
  readonly title: string
  readonly body: string
  readonly sender: SenderWords
}

/** Somebody sends a feedback or question from the portal: signed in or not. */
export function sendFeedback(context: Context, input: SendFeedback): Promise<FeedbackActResult> {
  const { requestId, sort, kind, title, body, sender } = input
  const { agencyId, dossierId, dossierCode, procedureId } = input
  const person = context.identity?.kind === 'PERSON' ? context.identity : null
  const channel = sort === 'QUESTION' ? 'QUESTIONS' : 'PORTAL'
  const personId = person?.personId ?? null
  return putOnRegister(context, {
    ...{ operation: 'sendFeedback', requestId, input, personId },
    words: { sort, channel, kind, title, body, sender, arrivedAt: context.now() },
    concerns: { agencyId, dossierId, dossierCode, procedureId },
    need: person ? 'SIGNED_IN' : 'VISITOR',
    actor: { actorId: personId, actorName: sender.name.trim(), officerId: null },
  })
}
