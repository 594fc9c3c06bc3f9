import { RequestError } from '@motcua/kernel'
import type { Identity, Membership, Representation } from './identity.ts'
import { permissionOf, permissions, type PermissionName } from './permissions.ts'

/** Where an act takes place: the agency that owns the thing acted on. */
export interface Place {
  readonly agencyId?: string | null
  readonly unitId?: string | null
}

/** The post that lets this person do it there, or undefined. Unit matters only where both the post and the place name one. */
export function findPost(
  identity: Identity | null,
  permission: PermissionName,
  place: Place = {},
): Membership | undefined {
  const { reach, roles } = permissionOf(permission)
  return identity?.memberships.find(
    (post) =>
      post.roles.some((role) => roles.includes(role)) &&
      (reach === 'PROVINCE' || (!!place.agencyId && post.agencyId === place.agencyId)) &&
      (!place.unitId || post.unitId === null || post.unitId === place.unitId),
  )
}

/** Whether the person holds the permission at the place. */
export function can(identity: Identity | null, permission: PermissionName, place?: Place): boolean {
  return findPost(identity, permission, place) !== undefined
}

/** The agencies in which the person holds the permission. */
export function agenciesWith(identity: Identity | null, permission: PermissionName): string[] {
  const { roles } = permissionOf(permission)
  const posts = identity?.memberships.filter((post) =>
    post.roles.some((role) => roles.includes(role)),
  )
  return [...new Set(posts?.map((post) => post.agencyId))]
}

/** Every permission the person holds somewhere: what a front end needs to know what to show. */
export function permissionsOf(identity: Identity): PermissionName[] {
  const names = Object.keys(permissions) as PermissionName[]
  return names.filter((name) => agenciesWith(identity, name).length > 0)
}

/** How the person represents the organisation now; undefined where they do not. Never a service. */
export function findRepresentation(
  identity: Identity | null,
  organisationId: string,
): Representation | undefined {
  if (identity?.kind !== 'PERSON') return undefined
  return identity.representations?.find((held) => held.organisationId === organisationId)
}

/** The signed-in person or service; throws UNAUTHENTICATED. */
export function requireIdentity(identity: Identity | null): Identity {
  if (identity) return identity
  throw new RequestError('UNAUTHENTICATED', {
    vi: 'Bạn cần đăng nhập để làm việc này.',
    en: 'Sign in to do this.',
  })
}

/** The post under which the person may do it there; throws UNAUTHENTICATED or FORBIDDEN. */
export function authorise(
  identity: Identity | null,
  permission: PermissionName,
  place?: Place,
): Membership {
  const post = findPost(requireIdentity(identity), permission, place)
  if (post) return post
  throw forbidden(permission)
}

/** One of our own services, by name; throws FORBIDDEN for everybody else. */
export function authoriseService(identity: Identity | null, service: string): void {
  if (identity?.kind !== 'SERVICE' || identity.personId !== service)
    throw forbidden(`service:${service}`)
}

/** The caller is known but may not do this. Says nothing of whether the thing exists. */
export function forbidden(permission: string): RequestError {
  return new RequestError(
    'FORBIDDEN',
    {
      vi: 'Tài khoản của bạn không có quyền làm việc này. Hãy liên hệ quản trị hệ thống của cơ quan.',
      en: 'Your account may not do this. Ask the administrator of your agency.',
    },
    { permission },
  )
}
