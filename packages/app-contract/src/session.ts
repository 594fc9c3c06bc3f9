/** One post of an officer: where, and with which roles. */
export interface Membership {
  readonly officerId: string
  readonly agencyId: string
  readonly agencyName: string
  /** Null for posts of the whole agency. */
  readonly unitId: string | null
  readonly unitName: string | null
  readonly roles: readonly string[]
}

/** An organisation for which the person may act now. */
export interface Representation {
  readonly organisationId: string
  readonly name: string
  /** Tax or enterprise code. */
  readonly taxCode: string
}

/** Who sits in front of the screen, as the gateway tells under `/auth/session`. For showing and hiding only. */
export interface Session {
  readonly signedIn: boolean
  /** Null while nobody is signed in. */
  readonly personId: string | null
  readonly name: string
  readonly isOfficer: boolean
  readonly memberships: readonly Membership[]
  /** Organisations for which the person may act now. */
  readonly representations: readonly Representation[]
  /** Every role held in some post. */
  readonly roles: readonly string[]
  /** Every permission held in some post, e.g. `dossier.accept`. */
  readonly permissions: readonly string[]
}

/** The session of somebody who has not signed in. */
export const signedOut: Session = {
  signedIn: false,
  personId: null,
  name: '',
  isOfficer: false,
  memberships: [],
  representations: [],
  roles: [],
  permissions: [],
}
