import { ok, type Result } from '@motcua/kernel'
import { checkEmail, checkPhone } from './contact.ts'
import { refuseWith, type AccountRefusal } from './refusals.ts'

const LONGEST_NAME = 300
const TAX_CODE = /^(\d{10})(?:-?(\d{3}))?$|^\d{12}$/

/** An organisation that applies. Null where not known here. */
export interface Organisation {
  readonly id: string
  readonly name: string
  /** 10 digits, `10-3` for a branch, 12 for a household business. */
  readonly taxCode: string
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** What somebody says of an organisation; what is left out or null is not said. */
export interface OrganisationStatement {
  readonly name: string
  readonly taxCode: string
  readonly address?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
}

/** An organisation known only by what was said. */
export function newOrganisation(id: string, said: OrganisationStatement): Organisation {
  const { name, taxCode, address = null, phone = null, email = null } = said
  return { id, name, taxCode, address, phone, email }
}

/** What a clerk enters fills gaps only. */
export function fillOrganisation(known: Organisation, said: OrganisationStatement): Organisation {
  return {
    ...known,
    address: known.address ?? said.address ?? null,
    phone: known.phone ?? said.phone ?? null,
    email: known.email ?? said.email ?? null,
  }
}

/** What a provider states comes from the business register: name and seat replace ours. */
export function applyRegister(known: Organisation, said: OrganisationStatement): Organisation {
  return {
    ...fillOrganisation(known, said),
    name: said.name,
    address: said.address ?? known.address,
  }
}

/** Whether two records of one organisation say the same. */
export function isSameOrganisation(one: Organisation, other: Organisation): boolean {
  const keys = Object.keys(one) as (keyof Organisation)[]
  return keys.every((key) => one[key] === other[key])
}

/** A tax code as it is kept; spaces are understood, and a branch's digits without the dash (TT 86/2024/TT-BTC Đ5, Đ7). */
export function checkTaxCode(text: string): Result<string, AccountRefusal> {
  const typed = text.replace(/\s/g, '')
  const match = TAX_CODE.exec(typed)
  if (!match) return refuseWith('TAX_CODE_INVALID')
  return ok(match[1] && match[2] ? `${match[1]}-${match[2]}` : typed)
}

/** What somebody says of an organisation, in the form in which it is kept. Empty texts say nothing. */
export function checkOrganisation(
  said: OrganisationStatement,
): Result<OrganisationStatement, AccountRefusal> {
  const taxCode = checkTaxCode(said.taxCode)
  if (!taxCode.ok) return taxCode
  const name = said.name.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (name.length > LONGEST_NAME || !/\p{L}/u.test(name))
    return refuseWith('ORGANISATION_NAME_INVALID')
  const phone = said.phone ? checkPhone(said.phone) : ok(null)
  if (!phone.ok) return phone
  const email = said.email ? checkEmail(said.email) : ok(null)
  if (!email.ok) return email
  return ok({
    ...{ name, taxCode: taxCode.value, address: said.address?.trim() || null },
    ...{ phone: phone.value, email: email.value },
  })
}
