import { requireIdentity } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { badInput, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkEmail, checkPhone } from '../domain/contact.ts'
import type { Destination } from '../domain/notice-settings.ts'
import { both } from '../domain/notice-values.ts'
import { CODE_MINUTES, countCode, expiryOf } from '../domain/one-time-code.ts'
import type { Person } from '../domain/person.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'
import { findConfirmation, saveConfirmation } from '../store/contact-confirmations.ts'
import { findSettings } from '../store/notice-settings.ts'
import { findPersonById, replacePerson } from '../store/persons.ts'
import { sendSecret } from './notify.ts'
import { newCode } from './one-time-code.ts'
import { hashPassword } from './password-hash.ts'

interface UpdateMyContact {
  readonly requestId: string
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
  readonly address?: string | null | undefined
}

const LONGEST_ADDRESS = 500

/**
 * Changes how the signed-in person can be reached; answers with the person's id. The postal address holds at once; a new
 * phone or e-mail waits until the one-time code that goes there is entered.
 */
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
  const result = await perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const phone = change.phone == null ? ok(undefined) : checkPhone(change.phone)
    if (!phone.ok) return phone
    const email = change.email == null ? ok(undefined) : checkEmail(change.email)
    if (!email.ok) return email

    const person = await findPersonById(tx, personId)
    if (!person) throw new Error(`The signed-in person ${personId} is not known here.`)
    if (address !== undefined) await replacePerson(tx, { ...person, address }, context.now())
    const wanted: (Destination | false)[] = [
      email.value !== undefined &&
        email.value !== person.email && { channel: 'EMAIL', address: email.value },
      phone.value !== undefined &&
        phone.value !== person.phone && { channel: 'SMS', address: phone.value },
    ]
    for (const to of wanted.filter((destination) => destination !== false)) {
      const asked = await askForCode(tx, { person, to }, context)
      if (!asked.ok) return asked
    }
    return ok(personId)
  })
  if (result.ok) context.notices.wake()
  return result
}

async function askForCode(
  tx: Database,
  { person, to }: { readonly person: Person; readonly to: Destination },
  { now, notices }: Context,
): Promise<Result<string, Refusal<RefusalCode>>> {
  const at = now()
  const before = await findConfirmation(tx, person.id, to.channel)
  const counted = countCode(before, at)
  if (!counted) return refuseWith('TOO_MANY_CODES')

  const code = newCode()
  const codeHash = await hashPassword(code)
  const expiresAt = expiryOf(at)
  await saveConfirmation(tx, person.id, { ...to, ...counted, codeHash, expiresAt, failures: 0 })
  const values = {
    ...{ fullName: both(person.fullName), portalUrl: both(notices.portalUrl) },
    ...{ oneTimeCode: both(code), minutes: both(String(CODE_MINUTES)) },
  }
  const settings = await findSettings(tx, person.id)
  await sendSecret(tx, { event: 'CONTACT_CODE', to, settings, values, at })
  return ok(person.id)
}
