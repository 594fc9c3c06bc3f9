import { ok, type Result } from '@motcua/kernel'
import type { Facts } from './administration-entry.ts'
import type { Agency, AgencyContact, AgencyKind } from './agency.ts'
import { checkEmail } from './contact.ts'
import type { LocalText, TextStatement } from './local-text.ts'
import { refuseWith, type AccountRefusal } from './refusals.ts'

/** What is known of an agency besides level, calendar and units. */
export interface AgencyFacts {
  readonly identifier: string
  readonly name: LocalText
  readonly parentId: string | null
  /** Kind in the words of processes; null for one that none names. */
  readonly kind: AgencyKind | null
  readonly oneStopName: LocalText
  readonly address: string
  readonly phone: string
  readonly email: string | null
  readonly hotline: string | null
  readonly contacts: readonly AgencyContact[]
  readonly fieldCodes: readonly string[]
}

type Loose<T, Key extends keyof T> = { readonly [K in Key]?: T[K] | null | undefined }

/** What an administrator says of an agency. */
export interface AgencyStatement
  extends
    Pick<AgencyFacts, 'identifier' | 'address' | 'phone' | 'fieldCodes'>,
    Loose<AgencyFacts, 'parentId' | 'kind' | 'email' | 'hotline'> {
  readonly name: TextStatement
  readonly oneStopName: TextStatement
  readonly contacts: readonly ContactStatement[]
}

type ContactStatement = Pick<AgencyContact, 'name' | 'duty'> &
  Loose<AgencyContact, 'phone' | 'email'>

const IDENTIFIER = /^[A-Z]\d{2}(\.[A-Za-z0-9-]{1,10}){1,4}$/
const LONGEST_NAME = 300

const required = [
  ['name', { vi: 'tên cơ quan', en: 'the name of the agency' }, LONGEST_NAME],
  ['oneStopName', { vi: 'tên Bộ phận Một cửa', en: 'the name of the one-stop unit' }, LONGEST_NAME],
  ['address', { vi: 'địa chỉ quầy tiếp nhận', en: 'the address of the counter' }, 500],
  ['phone', { vi: 'số điện thoại', en: 'the phone number' }, 30],
] as const

/** The facts in the form in which they are kept; refuses what is missing, too long or malformed. */
export function checkAgencyFacts(said: AgencyStatement): Result<AgencyFacts, AccountRefusal> {
  const facts: AgencyFacts = {
    parentId: said.parentId ?? null,
    kind: said.kind ?? null,
    identifier: said.identifier.trim(),
    name: cleanText(said.name),
    oneStopName: cleanText(said.oneStopName),
    address: said.address.trim(),
    phone: said.phone.trim(),
    email: said.email?.trim() || null,
    hotline: said.hotline?.trim() || null,
    contacts: said.contacts.map(cleanContact),
    fieldCodes: [...new Set(said.fieldCodes)].sort(),
  }
  if (!IDENTIFIER.test(facts.identifier)) return refuseWith('IDENTIFIER_INVALID')
  for (const [key, detail, limit] of required) {
    const fact = facts[key]
    const text = typeof fact === 'string' ? fact : fact.vi
    if (text === '' || text.length > limit)
      return refuseWith('AGENCY_FACT_INVALID', { detail, limit: String(limit) })
  }
  return checkReach(facts)
}

function checkReach(facts: AgencyFacts): Result<AgencyFacts, AccountRefusal> {
  const nameless = facts.contacts.find(({ name, duty }) => name === '' || duty === '')
  if (nameless)
    return refuseWith('AGENCY_FACT_INVALID', {
      detail: {
        vi: 'họ tên và nhiệm vụ của từng người liên hệ',
        en: 'name and duty of each contact',
      },
      limit: String(LONGEST_NAME),
    })
  for (const email of [facts.email, ...facts.contacts.map((contact) => contact.email)]) {
    const checked = email ? checkEmail(email) : ok(null)
    if (!checked.ok) return checked
  }
  return ok(facts)
}

/** A text without outer spaces; an empty English one is none. */
export function cleanText({ vi, en }: TextStatement): LocalText {
  const english = en?.trim()
  return { vi: vi.normalize('NFC').trim(), ...(english && { en: english }) }
}

function cleanContact(contact: ContactStatement): AgencyContact {
  return {
    name: contact.name.trim(),
    duty: contact.duty.trim(),
    phone: contact.phone?.trim() || null,
    email: contact.email?.trim() || null,
  }
}

/** The facts of an agency in words, for the log. */
export function describeAgency(
  agency: Agency,
  {
    fieldCodes,
    parentName,
  }: { readonly fieldCodes: readonly string[]; readonly parentName: string | null },
): Facts {
  return {
    identifier: agency.identifier,
    name: agency.name.vi,
    nameEn: agency.name.en ?? null,
    parent: parentName,
    kind: agency.kind,
    oneStopName: agency.oneStopName.vi,
    address: agency.address,
    phone: agency.phone,
    email: agency.email,
    hotline: agency.hotline,
    contacts:
      agency.contacts
        .map(({ name, duty, phone }) => [name, duty, phone].filter(Boolean).join(', '))
        .join('; ') || null,
    fieldCodes: fieldCodes.join(', ') || null,
  }
}
