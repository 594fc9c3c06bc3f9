import { agenciesWith, type Identity } from '@motcua/identity'
import type { GraphQLResolveInfo } from 'graphql'
import { recordReferenceRead } from '../commands/record-reference-reads.ts'
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

/** The operation of the front end that asks; the gateway puts its own mark behind the name. */
function screenOf({ operation }: GraphQLResolveInfo): string {
  return operation.name?.value.split('__')[0] ?? 'unnamed'
}

/** A person, as far as the reader may see them; officers' looks are put on record. */
export const Person: PersonResolvers = {
  __resolveReference: async ({ id }, context, info) => {
    const person = await context.loaders.person.load(id)
    if (!person) return null
    await recordReferenceRead(context, id, screenOf(info))
    return person
  },
  fullName: seen('fullName'),
  idNumber: seen('idNumber'),
  dateOfBirth: seen('dateOfBirth'),
  sex: seen('sex'),
  address: seen('address'),
  phone: seen('phone'),
  email: seen('email'),
  representations: ({ id }, _input, { identity, loaders }) =>
    identity?.kind === 'PERSON' && identity.personId === id
      ? loaders.representationsOfPerson.load(id)
      : [],
}
