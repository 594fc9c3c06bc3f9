import type { Identity } from '@motcua/identity'
import type { Dossier } from './dossier.ts'
import { isOwn } from './viewing.ts'

/** What a look-up found, and whether the reader proved their right to more than the code shows. */
export interface LookedUp {
  readonly dossier: Dossier
  readonly proved: boolean
}

/** What only the applicant knows, by the profile. */
export interface ProofRule {
  /** Whose last digits prove the right to see. */
  readonly proofs: readonly ('ID_NUMBER' | 'PHONE')[]
  /** How many digits. */
  readonly digits: number
}

/** Whether the last digits of the applicant's number or phone were given. */
export function provesRight({ contact }: Dossier, given: string, rule: ProofRule): boolean {
  const digits = onlyDigits(given)
  if (digits.length !== rule.digits) return false
  const numbers = { ID_NUMBER: contact.idNumber, PHONE: contact.phone }
  return rule.proofs.some((proof) => {
    const known = onlyDigits(numbers[proof] ?? '')
    return known.length > rule.digits && known.endsWith(digits)
  })
}

/** What somebody with a code may see: all where they prove their right, else only how far it is; undefined where a proof is wrong or there is none. */
export function lookUpByCode(
  dossier: Dossier | undefined,
  identity: Identity | null,
  given: string | null,
  rule: ProofRule,
): LookedUp | undefined {
  if (!dossier) return undefined
  if (isOwn(identity, dossier)) return { dossier, proved: true }
  if (given === null) return { dossier, proved: false }
  return provesRight(dossier, given, rule) ? { dossier, proved: true } : undefined
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '')
}
