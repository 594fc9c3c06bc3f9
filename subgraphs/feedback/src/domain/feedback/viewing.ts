import { can, type Identity } from '@motcua/identity'
import type { Feedback } from './feedback.ts'

/** As what somebody sees a feedback; undefined: not at all. */
export type Viewer = 'OFFICER' | 'SENDER'

/** A feedback with the eyes that look at it. */
export interface SeenFeedback {
  readonly feedback: Feedback
  readonly as: Viewer
}

const agencyPermissions = [
  'feedback.enter',
  'feedback.answer',
  'feedback.assign',
  'feedback.approve',
  'feedback.publish',
] as const

/** Whether somebody works with the feedback of an agency, or supervises the province. */
export function mayReadAgency(identity: Identity | null, agencyId: string): boolean {
  return (
    can(identity, 'feedback.read-province') ||
    agencyPermissions.some((permission) => can(identity, permission, { agencyId }))
  )
}

/** As what the signed-in person sees it: officers of its agency and supervisors in full, its sender their part. */
export function viewerOf(identity: Identity | null, feedback: Feedback): Viewer | undefined {
  if (mayReadAgency(identity, feedback.agencyId)) return 'OFFICER'
  return isSender(identity, feedback) ? 'SENDER' : undefined
}

/** Whether the signed-in person sent it. */
export function isSender(identity: Identity | null, { personId }: Feedback): boolean {
  return identity?.kind === 'PERSON' && personId === identity.personId
}
