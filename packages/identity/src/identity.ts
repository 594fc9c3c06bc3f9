import type { Role } from './roles.ts'

/** One post of an officer: where, and with which roles. */
export interface Membership {
  readonly officerId: string
  readonly agencyId: string
  /** Null for posts of the whole agency (its leader, its one-stop unit's head). */
  readonly unitId: string | null
  readonly roles: readonly Role[]
}

/** An organisation for which a person may act now (tổ chức mà người này đại diện). */
export interface Representation {
  readonly organisationId: string
  /** The organisation's name. */
  readonly name: string
  /** Its tax or enterprise code (mã số thuế, mã số doanh nghiệp). */
  readonly taxCode: string
}

/** Who is behind a request, as the gateway vouches for it. */
export interface Identity {
  /** A signed-in person, or one of our own services acting for itself. */
  readonly kind: 'PERSON' | 'SERVICE'
  /** The person's id in `accounts`; for a service its name. */
  readonly personId: string
  readonly displayName: string
  /** Personal identification number (số định danh cá nhân) where the sign-in proved it; null otherwise. */
  readonly idNumber: string | null
  /** Empty for citizens. */
  readonly memberships: readonly Membership[]
  /** Organisations that the person represents now; none where left out. */
  readonly representations?: readonly Representation[]
}
