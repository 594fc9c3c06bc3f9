import { authoriseService } from '@motcua/identity'
import { isId } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { toSignInRecord, type SignInRecord } from '../domain/sign-in-record.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import { hasSuspendedAccount } from '../store/local-accounts.ts'
import { listPostsOfPerson } from '../store/officers.ts'
import { findPersonById } from '../store/persons.ts'
import { listRepresented } from '../store/representations.ts'

/** The posts a person holds now and whom they represent; undefined where the person is unknown or an account is suspended. For the gateway only. */
export async function refreshSignIn(
  { identity, db, now }: Context,
  personId: string,
): Promise<SignInRecord | undefined> {
  authoriseService(identity, 'gateway')
  if (!isId(personId)) return undefined

  const today = vietnameseDay(now())
  const [person, isSuspended, posts, represented] = await Promise.all([
    findPersonById(db, personId),
    hasSuspendedAccount(db, personId),
    listPostsOfPerson(db, personId, today),
    listRepresented(db, personId, today),
  ])
  return person && !isSuspended ? toSignInRecord(person, posts, represented) : undefined
}
