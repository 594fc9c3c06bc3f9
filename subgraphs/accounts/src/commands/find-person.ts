import {
  agenciesWith,
  authorise,
  forbidden,
  requireIdentity,
  type Membership,
} from '@motcua/identity'
import type { Database } from '@motcua/events'
import { badInput, newId } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { checkIdNumber } from '../domain/contact.ts'
import type { Person } from '../domain/person.ts'
import { insertPersonRead } from '../store/person-reads.ts'
import { findPersonByNumber } from '../store/persons.ts'

/** The person with this number, for a clerk at the counter of any agency. The look-up is on record before the answer is given. */
export async function findPerson(context: Context, idNumber: string): Promise<Person | undefined> {
  const { identity, db, now } = context
  const reader = requireIdentity(identity)
  const [agencyId] = agenciesWith(reader, 'person.find')
  if (!agencyId) throw forbidden('person.find')
  const post = authorise(reader, 'person.find', { agencyId })

  const number = checkIdNumber(idNumber)
  if (!number.ok) throw badInput('idNumber', { vi: 'đúng 12 chữ số', en: 'exactly 12 digits' })

  const person = await findPersonByNumber(db, number.value)
  await recordPersonRead(db, {
    ...{ readerId: reader.personId, post, purpose: 'findPerson', at: now() },
    ...{ person, idNumber: number.value },
  })
  return person
}

interface Reading {
  readonly readerId: string
  readonly post: Membership
  readonly purpose: string
  readonly at: Date
  readonly person: Person | undefined
  readonly idNumber: string
}

/** Puts it on record that an officer saw a person's data, or asked for one who is not known here. */
export async function recordPersonRead(db: Database, reading: Reading): Promise<void> {
  const { readerId, post, purpose, at, person, idNumber } = reading
  const { officerId, agencyId } = post
  await insertPersonRead(db, {
    ...{ id: newId(), readerId, officerId, agencyId, purpose, readAt: at },
    ...{ personId: person?.id ?? null, unknownNumber: person ? null : idNumber },
  })
}
