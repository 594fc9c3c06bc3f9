import { z } from 'zod'
import type { Provider } from './provider.ts'

/** An organisation whose legal representative the person is, as the provider states it. */
export interface OrganisationClaims {
  readonly name: string
  readonly taxCode: string
  readonly address: string | null
}

/** What a provider proves of a person, in the words of accounts. */
export interface PersonClaims {
  readonly subject: string
  readonly fullName: string
  readonly idNumber: string | null
  readonly dateOfBirth: string | null
  readonly sex: 'MALE' | 'FEMALE' | null
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
  /** Organisations that the person legally represents, all of them; null where the provider says nothing of it. */
  readonly represents: readonly OrganisationClaims[] | null
}

const text = z.string().trim().min(1)
const idNumber = text.regex(/^\d{12}$/)
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/)
const address = z.union([
  text,
  z.object({ formatted: text }).transform(({ formatted }) => formatted),
])
/** The business register's code: 10 digits, with a branch's 3 behind, or a household business's 12. */
const organisation = z
  .object({
    name: text,
    tax_code: text.regex(/^(\d{10}(-?\d{3})?|\d{12})$/),
    address: address.nullish().catch(null),
  })
  .transform(({ name, tax_code: taxCode, address: seat }) => ({
    ...{ name, taxCode, address: seat ?? null },
  }))
const organisations = z
  .array(z.unknown())
  .transform((stated) => stated.flatMap((one) => organisation.safeParse(one).data ?? []))
const sex = text.transform((value) => sexes[value.toLowerCase()] ?? null)

const sexes: Readonly<Record<string, 'MALE' | 'FEMALE'>> = {
  male: 'MALE',
  nam: 'MALE',
  m: 'MALE',
  female: 'FEMALE',
  nữ: 'FEMALE',
  f: 'FEMALE',
}

/** Names under which providers give the identification number; local accounts never prove one. */
const idNumberClaims: Readonly<Record<Provider['kind'], readonly string[]>> = {
  LOCAL: [],
  VNEID: ['id_number', 'citizen_id', 'identity_number', 'personal_id', 'idNumber'],
  NATIONAL_PORTAL: ['TechID', 'SoCMND', 'id_number', 'citizen_id', 'idNumber'],
}

/** Names under which providers list the organisations that a person legally represents. */
const organisationClaims: Readonly<Record<Provider['kind'], readonly string[]>> = {
  LOCAL: [],
  VNEID: ['legal_representative_of'],
  NATIONAL_PORTAL: ['legal_representative_of'],
}

/** Reads a provider's claims. Malformed optional ones count as not given; a missing subject throws. */
export function readClaims(
  kind: Provider['kind'],
  claims: Readonly<Record<string, unknown>>,
): PersonClaims {
  const first = <T>(shape: z.ZodType<T>, ...names: readonly string[]) =>
    names.map((name) => shape.safeParse(claims[name])).find((parsed) => parsed.success)?.data ??
    null

  const subject = text.parse(claims['sub'])
  return {
    subject,
    fullName: first(text, 'name', 'full_name', 'HoVaTen', 'preferred_username') ?? subject,
    idNumber: first(idNumber, ...idNumberClaims[kind]),
    dateOfBirth: first(day, 'birthdate', 'date_of_birth'),
    sex: first(sex, 'gender', 'sex'),
    address: first(address, 'address', 'residence'),
    phone: first(text, 'phone_number', 'phone'),
    email: first(text, 'email'),
    represents: first(organisations, ...organisationClaims[kind]),
  }
}
