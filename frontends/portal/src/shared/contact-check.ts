/** How the applicant can be reached, as they write it; empty where not given. */
export interface ContactValues {
  readonly phone: string
  readonly email: string
  readonly address: string
}

export type DeliveryMethod = 'ONLINE' | 'COUNTER' | 'POST'

/** What is wrong with the contact: field and key of the message below `contact.error`. */
export interface ContactFinding {
  readonly field: keyof ContactValues
  readonly error: 'phoneInvalid' | 'emailInvalid' | 'noWay' | 'addressForPost'
}

/** Vietnamese mobile numbers: ten digits, the second telling the network. */
const mobile = /^0[35789]\d{8}$/
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** A telephone number as people write it, brought to ten digits. */
export function plainPhone(phone: string): string {
  return phone.replace(/[\s.()-]/g, '').replace(/^\+84/, '0')
}

/** Whether the agency can reach the applicant, and the post find them. */
export function findContactFindings(
  { phone, email, address }: ContactValues,
  deliveryMethod: DeliveryMethod,
): readonly ContactFinding[] {
  const findings: ContactFinding[] = []
  const [telephone, electronic] = [plainPhone(phone), email.trim()]
  if (telephone === '' && electronic === '') findings.push({ field: 'phone', error: 'noWay' })
  if (telephone !== '' && !mobile.test(telephone)) {
    findings.push({ field: 'phone', error: 'phoneInvalid' })
  }
  if (electronic !== '' && !mail.test(electronic)) {
    findings.push({ field: 'email', error: 'emailInvalid' })
  }
  if (deliveryMethod === 'POST' && address.trim() === '') {
    findings.push({ field: 'address', error: 'addressForPost' })
  }
  return findings
}

/** Id of the control of a contact field: error summaries and the review lead there. */
export function contactFieldId(field: keyof ContactValues): string {
  return `contact-${field}`
}
