import { isId, ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { refuseWith } from '../domain/refusals.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { listAllPostsOfPerson } from '../store/administered-officers.ts'
import { findAccount } from '../store/local-accounts.ts'
import { giveFirstPassword } from '../store/officer-accounts.ts'
import { findPersonById } from '../store/persons.ts'
import { deleteAttempts } from '../store/sign-in-attempts.ts'
import { administer } from './administer.ts'
import { makeFirstPassword, tellOnce } from './first-password.ts'
import type { GivenPassword } from './open-account.ts'

interface ResetPassword {
  readonly requestId: string
  readonly accountId: string
  readonly basis: BasisStatement
}

/** Gives an officer's account a new first password (DL24 Đ24.3); answers with its id. Attempts that failed are forgotten. */
export async function resetPassword(
  context: Context,
  input: ResetPassword,
): Promise<GivenPassword> {
  const password = await makeFirstPassword()
  const { accountId } = input
  const request = { operation: 'resetPassword', input, subject: `account:${accountId}` }
  const done = await administer(context, request, async (tx, { at, today }) => {
    const basis = checkBasis(input.basis, today)
    if (!basis.ok) return basis
    const account = isId(accountId) ? await findAccount(tx, accountId) : undefined
    const [post] = account ? await listAllPostsOfPerson(tx, account.personId) : []
    if (!account || !post) return refuseWith('SUBJECT_NOT_FOUND')

    await giveFirstPassword(tx, accountId, { passwordHash: password.hash, at })
    await deleteAttempts(tx, account.username)
    const person = await findPersonById(tx, account.personId)
    const name = person?.fullName ?? account.username
    const entry = { act: 'PASSWORD_RESET', subjectId: post.id, subjectName: name } as const
    const told = { ...entry, agencyId: post.agencyId, changes: [], basis: basis.value }
    return ok({ id: accountId, entry: told })
  })
  return { done, firstPassword: await tellOnce(context.db, done, password) }
}
