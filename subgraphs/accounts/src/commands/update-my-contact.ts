import { requireIdentity } from '@motcua/identity'
import { badInput, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkEmail, checkPhone } from '../domain/contact.ts'
import type { RefusalCode } from '../domain/refusals.ts'
import { findPersonById, replacePerson } from '../store/persons.ts'

interface UpdateMyContact {
  readonly requestId: string
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
  readonly address?: string | null | undefined
}

const LONGEST_ADDRESS = 500

/** Changes how the signed-in person can be reached; answers with the person's id. */
export async function updateMyContact(
  context: Context,
  input: UpdateMyContact,
): Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>> {
  const { personId } = requireIdentity(context.identity)
  const { requestId, ...change } = input
  const address = change.address?.trim()
  if (address !== undefined && (address === '' || address.length > LONGEST_ADDRESS))
    throw badInput('address', { vi: 'từ 1 đến 500 ký tự', en: '1 to 500 characters' })

  const request = { requestId, operation: 'updateMyContact', input: change, subject: personId }
  return perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const phone = change.phone == null ? ok(undefined) : checkPhone(change.phone)
    if (!phone.ok) return phone
    const email = change.email == null ? ok(undefined) : checkEmail(change.email)
    if (!email.ok) return email

    const person = await findPersonById(tx, personId)
    if (!person) throw new Error(`The signed-in person ${personId} is not known here.`)
    const reachable = {
      ...person,
      phone: phone.value ?? person.phone,
      email: email.value ?? person.email,
      address: address ?? person.address,
    }
    await replacePerson(tx, reachable, context.now())
    return ok(personId)
  })
}
