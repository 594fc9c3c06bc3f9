/** Sex as registered. */
export type Sex = 'MALE' | 'FEMALE'

/** An applicant, an officer, or both. Null where not known here. */
export interface Person {
  readonly id: string
  readonly fullName: string
  /** Personal identification number (số định danh cá nhân), established by a provider or by a clerk from the card. */
  readonly idNumber: string | null
  readonly dateOfBirth: string | null
  readonly sex: Sex | null
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** What somebody says of a person; what is left out or null is not said. */
export interface PersonStatement {
  readonly fullName: string
  readonly idNumber?: string | null | undefined
  readonly dateOfBirth?: string | null | undefined
  readonly sex?: Sex | null | undefined
  readonly address?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
}

/** A person known only by what was said. */
export function newPerson(id: string, said: PersonStatement): Person {
  return {
    id,
    fullName: said.fullName,
    idNumber: said.idNumber ?? null,
    dateOfBirth: said.dateOfBirth ?? null,
    sex: said.sex ?? null,
    address: said.address ?? null,
    phone: said.phone ?? null,
    email: said.email ?? null,
  }
}

/** What a clerk enters fills gaps only: it never writes over what the person or a provider has said. */
export function fillGaps(person: Person, said: PersonStatement): Person {
  return {
    ...person,
    idNumber: person.idNumber ?? said.idNumber ?? null,
    dateOfBirth: person.dateOfBirth ?? said.dateOfBirth ?? null,
    sex: person.sex ?? said.sex ?? null,
    address: person.address ?? said.address ?? null,
    phone: person.phone ?? said.phone ?? null,
    email: person.email ?? said.email ?? null,
  }
}

/**
 * What a provider says at sign-in. Where it proves the identification number its civil-status data replace ours, as
 * they come from the population database; the ways to reach the person stay as the person left them.
 */
export function applySignIn(person: Person, said: PersonStatement): Person {
  const filled = fillGaps(person, said)
  if (!said.idNumber) return filled
  return {
    ...filled,
    fullName: said.fullName,
    dateOfBirth: said.dateOfBirth ?? person.dateOfBirth,
    sex: said.sex ?? person.sex,
  }
}

/** Whether two records of one person say the same. */
export function isSamePerson(one: Person, other: Person): boolean {
  const keys = Object.keys(one) as (keyof Person)[]
  return keys.every((key) => one[key] === other[key])
}
