import { authorise, requireIdentity } from '@motcua/identity'
import type { Context } from '../context.ts'
import type { FeedbackChannel, FeedbackSort } from '../domain/feedback/feedback.ts'
import type { SenderWords } from '../domain/feedback/sender.ts'
import type { FeedbackActResult } from './act-on-feedback.ts'
import { putOnRegister, type Concerns } from './put-on-register.ts'

interface EnterFeedback extends Concerns {
  readonly requestId: string
  readonly sort: FeedbackSort
  readonly channel: FeedbackChannel
  readonly arrivedAt: Date
  readonly kind: string | null
  readonly title: string
  readonly body: string
  readonly sender: SenderWords
}

/** A clerk enters what came by mail, hotline, letter or post, with the moment it arrived (DL24 Đ21.3). */
export async function enterFeedback(
  context: Context,
  input: EnterFeedback,
): Promise<FeedbackActResult> {
  const { requestId, sort, channel, arrivedAt, kind, title, body, sender } = input
  const { agencyId, dossierId, dossierCode, procedureId } = input
  const { personId, displayName } = requireIdentity(context.identity)
  const { officerId } = authorise(context.identity, 'feedback.enter', { agencyId })
  return putOnRegister(context, {
    ...{ operation: 'enterFeedback', requestId, input, personId: null },
    words: { sort, channel, kind, title, body, sender, arrivedAt },
    concerns: { agencyId, dossierId, dossierCode, procedureId },
    need: 'BY_OFFICER',
    actor: { actorId: personId, actorName: displayName, officerId },
  })
}
