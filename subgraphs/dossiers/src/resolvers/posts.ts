import { requireIdentity, type Identity } from '@motcua/identity'
import type { Posts } from '../store/inbox.ts'

/** The queues and names under which the signed-in officer has work. */
export function postsOf(identity: Identity | null): Posts {
  const { memberships } = requireIdentity(identity)
  return {
    queues: memberships.flatMap(({ agencyId, roles }) => roles.map((role) => ({ agencyId, role }))),
    officerIds: memberships.map(({ officerId }) => officerId),
  }
}
