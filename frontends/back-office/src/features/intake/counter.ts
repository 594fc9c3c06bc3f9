import type { Session } from '@motcua/app-contract'

/** A counter at which the officer takes dossiers in. */
export interface Counter {
  readonly agencyId: string
  readonly agencyName: string
  /** Whether the officer may also accept there; postal officers only hand in. */
  readonly accepts: boolean
}

/** The counters of an officer's posts, each agency once. */
export function countersOf({ memberships }: Pick<Session, 'memberships'>): readonly Counter[] {
  const posts = memberships.filter(
    ({ roles }) => roles.includes('ONE_STOP_CLERK') || roles.includes('POSTAL_OFFICER'),
  )
  const ids = [...new Set(posts.map(({ agencyId }) => agencyId))]
  return ids.map((agencyId) => {
    const here = posts.filter((post) => post.agencyId === agencyId)
    return {
      agencyId,
      agencyName: here[0]?.agencyName ?? '',
      accepts: here.some(({ roles }) => roles.includes('ONE_STOP_CLERK')),
    }
  })
}
