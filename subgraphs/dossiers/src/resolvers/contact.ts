import type { Contact } from '../domain/dossier.ts'
import type { ContactInput } from '../generated/types.ts'

/** A contact as typed in: trimmed, composed letters, null for what is empty. */
export function toContact(input: ContactInput): Contact {
  return {
    fullName: clean(input.fullName) ?? '',
    idNumber: clean(input.idNumber),
    address: clean(input.address),
    phone: clean(input.phone),
    email: clean(input.email),
  }
}

function clean(text: string | null | undefined): string | null {
  return text?.normalize('NFC').trim() || null
}
