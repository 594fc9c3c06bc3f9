import { createHmac, timingSafeEqual } from 'node:crypto'

/** A flat message: texts and whole numbers by name; what is absent or null is not signed. */
export type Fields = Readonly<Record<string, string | number | null | undefined>>

/** The text that is signed: `name=value` sorted by name, percent-encoded, joined by `&`, without the signature. */
export function canonicalText(fields: Fields): string {
  return Object.entries(fields)
    .filter(([name, value]) => name !== 'signature' && value !== null && value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')
}

/** HMAC-SHA256 of the canonical text, in hexadecimal. */
export function signatureOf(fields: Fields, secret: string): string {
  return createHmac('sha256', secret).update(canonicalText(fields)).digest('hex')
}

/** The fields with their signature. */
export function signed<F extends Fields>(fields: F, secret: string): F & { signature: string } {
  return { ...fields, signature: signatureOf(fields, secret) }
}

/** Whether the message carries the signature of whoever knows the secret. */
export function isSigned(fields: Fields, secret: string): boolean {
  const given = fields['signature']
  if (typeof given !== 'string' || !/^[0-9a-f]{64}$/.test(given)) return false
  const expected = signatureOf(fields, secret)
  return timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(expected, 'hex'))
}
