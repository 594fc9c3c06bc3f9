import type { Session } from '@motcua/app-contract'

/** An agency whose money the officer looks after. */
export interface Till {
  readonly agencyId: string
  readonly agencyName: string
  /** Whether they may compare it with the platform's statements. */
  readonly reconciles: boolean
}

const collecting = ['ONE_STOP_CLERK', 'POSTAL_OFFICER', 'FINANCE_OFFICER']
const reconciling = ['FINANCE_OFFICER', 'AGENCY_LEADER']

/** The agencies of an officer's posts in which they have to do with money, each once. */
export function tillsOf({ memberships }: Pick<Session, 'memberships'>): readonly Till[] {
  const all = new Set([...collecting, ...reconciling])
  const posts = memberships.filter(({ roles }) => roles.some((role) => all.has(role)))
  const ids = [...new Set(posts.map(({ agencyId }) => agencyId))]
  return ids.map((agencyId) => {
    const here = posts.filter((post) => post.agencyId === agencyId)
    return {
      agencyId,
      agencyName: here[0]?.agencyName ?? '',
      reconciles: here.some(({ roles }) => roles.some((role) => reconciling.includes(role))),
    }
  })
}
