import type { Session } from '@motcua/app-contract'

/** An agency whose figures a reader may see. */
export interface OwnAgency {
  readonly id: string
  readonly name: string
}

/** Whether somebody sees the whole province, not only agencies they lead. */
export function seesProvince({ permissions }: Session): boolean {
  return permissions.includes('figures.read-province')
}

/** The roles that may read figures of the agency they are held in (`figures.read-agency`). */
const leading: readonly string[] = ['AGENCY_LEADER', 'UNIT_HEAD']

/** The agencies that somebody leads, for choosing among; the server decides again. */
export function ledAgencies({ memberships }: Session): readonly OwnAgency[] {
  const posts = memberships.filter(({ roles }) => roles.some((role) => leading.includes(role)))
  const byId = new Map(posts.map((post) => [post.agencyId, post.agencyName]))
  return [...byId].map(([id, name]) => ({ id, name }))
}

/** The agency looked at: as asked, but one of the own ones for those who do not see the province. */
export function reachableAgency(asked: string | undefined, session: Session): string | undefined {
  if (seesProvince(session)) return asked
  const own = ledAgencies(session)
  return (own.find(({ id }) => id === asked) ?? own[0])?.id
}
