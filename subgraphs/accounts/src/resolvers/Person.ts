import { agenciesWith, type Identity } from '@motcua/identity'
import type { Person as PersonModel } from '../domain/person.ts'
import type { PersonResolvers } from '../generated/types.ts'

/** A field of a person: for the person and for officers whose task needs it; null for all others. */
function seen<Key extends keyof PersonModel>(key: Key) {
  return (person: PersonModel, _input: unknown, context: { readonly identity: Identity | null }) =>
    maySee(context.identity, person) ? person[key] : null
}

function maySee(identity: Identity | null, { id }: PersonModel): boolean {
  if (identity?.kind !== 'PERSON') return false
  return identity.personId === id || agenciesWith(identity, 'person.read').length > 0
}

export const Person: PersonResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.person.load(id)) ?? null,
  fullName: seen('fullName'),
  idNumber: seen('idNumber'),
  dateOfBirth: seen('dateOfBirth'),
  sex: seen('sex'),
  address: seen('address'),
  phone: seen('phone'),
  email: seen('email'),
}
