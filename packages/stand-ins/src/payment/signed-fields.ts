import { createHmac } from 'node:crypto'

export type Fields = Readonly<Record<string, string | number | null | undefined>>

/** HMAC-SHA256, in hexadecimal, of `name=value` sorted by name, percent-encoded and joined by `&`, the signature left out. */
export function sign(fields: Fields, secret: string): string {
  const names = Object.keys(fields).filter((name) => name !== 'signature')
  names.sort((one, other) => (one < other ? -1 : 1))
  const pairs = names.flatMap((name) => {
    const value = fields[name]
    if (value === null || value === undefined) return []
    return [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`]
  })
  return createHmac('sha256', secret).update(pairs.join('&')).digest('hex')
}

/** The fields with their signature. */
export function withSignature(fields: Fields, secret: string): Fields {
  return { ...fields, signature: sign(fields, secret) }
}
