import type { Sex } from '@motcua/graph-client/schema'

/** The applicant as the clerk enters them; empty texts for what is not known. */
export interface Applicant {
  readonly idNumber: string
  readonly fullName: string
  readonly dateOfBirth: string
  readonly sex: string
  readonly address: string
  readonly phone: string
  readonly email: string
}

/** Nobody yet. */
export const nobody: Applicant = {
  idNumber: '',
  fullName: '',
  dateOfBirth: '',
  sex: '',
  address: '',
  phone: '',
  email: '',
}

type Known = { readonly [Field in keyof Applicant]?: string | null }

/** What is known of a person, over what the clerk has entered. */
export function withKnown(applicant: Applicant, person: Known): Applicant {
  return {
    idNumber: person.idNumber || applicant.idNumber,
    fullName: person.fullName || applicant.fullName,
    dateOfBirth: person.dateOfBirth || applicant.dateOfBirth,
    sex: person.sex || applicant.sex,
    address: person.address || applicant.address,
    phone: person.phone || applicant.phone,
    email: person.email || applicant.email,
  }
}

/** Whether it is a personal identification number: twelve digits. */
export function isIdNumber(text: string): boolean {
  return /^\d{12}$/.test(text)
}

/** The entry of a field as the API takes it: null where nothing was entered. */
function given(text: string): string | null {
  return text.trim() || null
}

const sexes = ['MALE', 'FEMALE'] as const satisfies readonly Sex[]

/** The applicant as `registerApplicant` takes them. */
export function toStatement(applicant: Applicant) {
  return {
    fullName: applicant.fullName.trim(),
    idNumber: applicant.idNumber.trim(),
    dateOfBirth: given(applicant.dateOfBirth),
    sex: sexes.find((sex) => sex === applicant.sex) ?? null,
    address: given(applicant.address),
    phone: given(applicant.phone),
    email: given(applicant.email),
  }
}

/** The applicant as a dossier keeps them. */
export function toContact(applicant: Applicant) {
  const { fullName, idNumber, address, phone, email } = toStatement(applicant)
  return { fullName, idNumber, address, phone, email }
}
