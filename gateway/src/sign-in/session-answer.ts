import { permissionsOf } from '@motcua/identity'
import type { Language } from '@motcua/kernel'
import { identityOf, type Session } from '../sessions/session.ts'
import type { AccountsClient, AgencyNames } from './accounts-client.ts'

const NAMES_KEPT = 5 * 60_000

/** Names of agencies by id, asked for at most every five minutes; undefined while accounts does not answer. */
export type FindAgencyNames = (agencyId: string) => Promise<AgencyNames | undefined>

/** Remembers agencies' names for a while. */
export function createAgencyNames(accounts: AccountsClient, now: () => Date): FindAgencyNames {
  const known = new Map<string, { readonly until: number; readonly names: AgencyNames }>()

  return async function findNames(agencyId) {
    const hit = known.get(agencyId)
    if (hit && hit.until > now().getTime()) return hit.names
    const names = await accounts.findAgencyNames(agencyId).catch(() => hit?.names)
    if (names) known.set(agencyId, { until: now().getTime() + NAMES_KEPT, names })
    return names
  }
}

/** What the shell is told of who is signed in: for showing and hiding only. */
export async function sessionAnswer(
  session: Session,
  language: Language,
  findAgencyNames: FindAgencyNames,
  now: Date,
) {
  const identity = identityOf(session, now)
  const memberships = await Promise.all(
    identity.memberships.map(async (post) => {
      const names = await findAgencyNames(post.agencyId)
      return {
        ...post,
        agencyName: names?.name[language] ?? '',
        unitName: (post.unitId && names?.units.get(post.unitId)?.[language]) || null,
      }
    }),
  )
  return {
    personId: identity.personId,
    name: identity.displayName,
    isOfficer: memberships.length > 0,
    memberships,
    representations: identity.representations ?? [],
    roles: [...new Set(memberships.flatMap(({ roles }) => roles))],
    permissions: permissionsOf(identity),
    provider: session.provider,
    language,
    expiresAt: session.expiresAt,
  }
}
