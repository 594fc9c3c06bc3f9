/** How a text travels: seven bits a sign from the GSM alphabet, or sixteen for everything else. */
export type SmsEncoding = 'GSM7' | 'UCS2'

/** What a text costs on its way. */
export interface SmsMeasure {
  readonly encoding: SmsEncoding
  /** Length in the units of the encoding; signs of the GSM extension count twice. */
  readonly units: number
  readonly parts: number
}

const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const GSM_EXTENSION = '^{}\\[~]|€\f'

/** Units in one message, and in each part of a longer one, whose header takes the rest (3GPP TS 23.038, 23.040). */
const room = { GSM7: { single: 160, part: 153 }, UCS2: { single: 70, part: 67 } } as const

/** Encoding, length and parts of a text message. */
export function measureSms(text: string): SmsMeasure {
  const sizes = [...text].map(gsmSize)
  const encoding = sizes.includes(0) ? 'UCS2' : 'GSM7'
  const weights = encoding === 'GSM7' ? sizes : [...text].map((sign) => sign.length)
  const units = weights.reduce((sum, size) => sum + size, 0)
  const { single, part } = room[encoding]
  return { encoding, units, parts: units <= single ? 1 : countParts(weights, part) }
}

/** Vietnamese without its diacritics, as text messages are written: one part holds 160 signs instead of 70. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('₫', 'd')
    .replaceAll('\u00a0', ' ')
    .normalize('NFC')
}

function gsmSize(sign: string): number {
  if (GSM.includes(sign)) return 1
  return GSM_EXTENSION.includes(sign) ? 2 : 0
}

/** A sign of two units never stands across two parts. */
function countParts(weights: readonly number[], part: number): number {
  let parts = 1
  let used = 0
  for (const weight of weights) {
    if (used + weight > part) {
      parts += 1
      used = 0
    }
    used += weight
  }
  return parts
}
