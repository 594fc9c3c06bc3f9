import { agenciesWith, requireIdentity, type Identity, type PermissionName } from '@motcua/identity'
import type { FeedbackQueue } from '../../domain/feedback/feedback.ts'
import type { WorkPlaces } from '../../store/feedback-inbox.ts'

/** Whose work lies on each heap. */
const workers: Readonly<Record<FeedbackQueue, readonly PermissionName[]>> = {
  CLASSIFY: ['feedback.answer'],
  HANDLE: ['feedback.answer', 'feedback.assign'],
  WAIT: ['feedback.answer', 'feedback.enter'],
  APPROVE: ['feedback.approve'],
  PUBLISH: ['feedback.publish'],
}

/** The heaps in which the signed-in officer has work: all, or one. */
export function workPlacesOf(identity: Identity | null, wanted?: FeedbackQueue | null): WorkPlaces {
  const { memberships } = requireIdentity(identity)
  const queues = (Object.keys(workers) as FeedbackQueue[]).filter(
    (queue) => !wanted || queue === wanted,
  )
  const heaps = queues.flatMap((queue) => {
    const agencies = workers[queue].flatMap((permission) => agenciesWith(identity, permission))
    return [...new Set(agencies)].map((agencyId) => ({ agencyId, queue }))
  })
  return { heaps, officerIds: memberships.map(({ officerId }) => officerId) }
}
