import type { Representation, Role } from '@motcua/identity'
import type { Officer } from './officer.ts'
import type { Person } from './person.ts'

/** A person with the posts they hold and the organisations they represent, as the gateway puts them into identity tokens. */
export interface SignInRecord {
  readonly personId: string
  readonly displayName: string
  readonly idNumber: string | null
  readonly memberships: readonly {
    readonly officerId: string
    readonly agencyId: string
    readonly unitId: string | null
    readonly roles: readonly Role[]
  }[]
  readonly representations: readonly Representation[]
}

/** The record from the person, the posts now held and the organisations now represented. */
export function toSignInRecord(
  person: Person,
  posts: readonly Officer[],
  representations: readonly Representation[],
): SignInRecord {
  return {
    personId: person.id,
    displayName: person.fullName,
    idNumber: person.idNumber,
    memberships: posts.map(({ id, agencyId, unitId, roles }) => ({
      officerId: id,
      agencyId,
      unitId,
      roles,
    })),
    representations,
  }
}
