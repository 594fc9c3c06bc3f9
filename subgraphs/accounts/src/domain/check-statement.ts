import { ok, type Result } from '@motcua/kernel'
import { checkEmail, checkIdNumber, checkName, checkPhone } from './contact.ts'
import type { PersonStatement } from './person.ts'
import type { AccountRefusal } from './refusals.ts'

interface NumberedStatement extends PersonStatement {
  readonly idNumber: string
}

/** What a clerk enters of an applicant, in the form in which it is kept. Empty texts say nothing. */
export function checkStatement(said: NumberedStatement): Result<NumberedStatement, AccountRefusal> {
  const fullName = checkName(said.fullName)
  if (!fullName.ok) return fullName
  const idNumber = checkIdNumber(said.idNumber)
  if (!idNumber.ok) return idNumber
  const phone = said.phone ? checkPhone(said.phone) : ok(null)
  if (!phone.ok) return phone
  const email = said.email ? checkEmail(said.email) : ok(null)
  if (!email.ok) return email

  return ok({
    fullName: fullName.value,
    idNumber: idNumber.value,
    dateOfBirth: said.dateOfBirth ?? null,
    sex: said.sex ?? null,
    address: said.address?.trim() || null,
    phone: phone.value,
    email: email.value,
  })
}

/**
 * What a provider says of who signs in, in the form in which it is kept. A phone or e-mail that is not one of ours is
 * left out rather than keep the person out; name and number must be right.
 */
export function checkSignInStatement(
  said: PersonStatement,
): Result<PersonStatement, AccountRefusal> {
  const fullName = checkName(said.fullName)
  if (!fullName.ok) return fullName
  const idNumber = said.idNumber ? checkIdNumber(said.idNumber) : ok(null)
  if (!idNumber.ok) return idNumber
  const phone = said.phone ? checkPhone(said.phone) : ok(null)
  const email = said.email ? checkEmail(said.email) : ok(null)

  return ok({
    fullName: fullName.value,
    idNumber: idNumber.value,
    dateOfBirth: said.dateOfBirth ?? null,
    sex: said.sex ?? null,
    address: said.address?.trim() || null,
    phone: phone.ok ? phone.value : null,
    email: email.ok ? email.value : null,
  })
}
