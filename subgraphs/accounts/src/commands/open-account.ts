import { isId, newId, ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { refuseWith } from '../domain/refusals.ts'
import { checkUsername } from '../domain/username.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { findOfficer } from '../store/officers.ts'
import { listAccountsOfPersons } from '../store/officer-accounts.ts'
import { lock } from '../store/locks.ts'
import { administer, type Administered } from './administer.ts'
import { makeFirstPassword, tellOnce } from './first-password.ts'
import { openLocalAccount } from './open-local-account.ts'

interface OpenAccount {
  readonly requestId: string
  readonly officerId: string
  readonly username: string
  readonly basis: BasisStatement
}

/** What an act that gives out a password comes to. */
export interface GivenPassword {
  readonly done: Administered
  /** Null where the request was repeated. */
  readonly firstPassword: string | null
}

/** Opens a local account for an officer; answers with its id. The first sign-in forces another password. */
export async function openAccount(context: Context, input: OpenAccount): Promise<GivenPassword> {
  const password = await makeFirstPassword()
  const { officerId } = input
  const request = { operation: 'openAccount', input, subject: `officer:${officerId}` }
  const done = await administer(context, request, async (tx, { at, today }) => {
    const basis = checkBasis(input.basis, today)
    if (!basis.ok) return basis
    const username = checkUsername(input.username)
    if (!username.ok) return username
    const officer = isId(officerId) ? await findOfficer(tx, officerId) : undefined
    if (!officer) return refuseWith('SUBJECT_NOT_FOUND')
    if (officer.validTo !== null && officer.validTo <= today) return refuseWith('POST_ENDED')
    const { personId, name, agencyId } = officer
    await lock(tx, `accounts-of:${personId}`)
    const [known] = await listAccountsOfPersons(tx, [personId])
    if (known) return refuseWith('ACCOUNT_EXISTS')

    const id = newId()
    const account = { id, personId, username: username.value, passwordHash: password.hash }
    const provider = context.localProvider
    const isOpened = await openLocalAccount(
      tx,
      { ...account, mustChangePassword: true },
      { provider, at },
    )
    if (!isOpened) return refuseWith('USERNAME_TAKEN')
    const changes = [{ field: 'username', before: null, after: username.value }]
    const entry = { act: 'ACCOUNT_OPENED', subjectId: officerId, subjectName: name } as const
    return ok({ id, entry: { ...entry, agencyId, changes, basis: basis.value } })
  })
  return { done, firstPassword: await tellOnce(context.db, done, password) }
}
