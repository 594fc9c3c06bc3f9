import { authorise, requireIdentity } from '@motcua/identity'
import { badInput } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { checkIdNumber } from '../domain/contact.ts'
import type { Person } from '../domain/person.ts'
import { findPersonByNumber } from '../store/persons.ts'
import { recordPersonRead } from './find-person.ts'

/** The person with this number, for who gives posts. The look-up is on record before the answer is given. */
export async function findPostCandidate(
  { identity, db, now }: Context,
  idNumber: string,
): Promise<Person | undefined> {
  const { personId: readerId } = requireIdentity(identity)
  const post = authorise(identity, 'account.manage')
  const number = checkIdNumber(idNumber)
  if (!number.ok) throw badInput('idNumber', { vi: 'đúng 12 chữ số', en: 'exactly 12 digits' })

  const person = await findPersonByNumber(db, number.value)
  const reading = { readerId, post, purpose: 'findPostCandidate', at: now() }
  await recordPersonRead(db, { ...reading, person, idNumber: number.value })
  return person
}
