import type { Identity, Membership, Representation } from '@motcua/identity'

/** A signed-in person, as the gateway keeps them between requests. */
export interface Session {
  /** Hash of the cookie: names the session without opening it. */
  readonly tokenHash: string
  readonly personId: string
  readonly displayName: string
  readonly idNumber: string | null
  readonly memberships: readonly Membership[]
  readonly representations: readonly Representation[]
  readonly provider: string
  readonly idToken: string | null
  readonly createdAt: Date
  readonly usedAt: Date
  readonly refreshedAt: Date
  readonly expiresAt: Date
}

/** Who accounts says a person is, which posts they hold and whom they represent. */
export interface SignInRecord {
  readonly personId: string
  readonly displayName: string
  readonly idNumber: string | null
  readonly memberships: readonly Membership[]
  /** Organisations represented now. */
  readonly representations: readonly Representation[]
}

/** For how long accounts may be silent before the posts and representations it last told of lapse, in milliseconds. */
export const postsLapse = 5 * 60_000

/** What the gateway vouches for. Posts and representations that could not be confirmed for five minutes no longer count. */
export function identityOf(session: Session, now: Date): Identity {
  const lapsed = now.getTime() - session.refreshedAt.getTime() > postsLapse
  return {
    kind: 'PERSON',
    personId: session.personId,
    displayName: session.displayName,
    idNumber: session.idNumber,
    memberships: lapsed ? [] : session.memberships,
    representations: lapsed ? [] : session.representations,
  }
}
