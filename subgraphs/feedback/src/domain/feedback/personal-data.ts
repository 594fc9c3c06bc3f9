import { vnNormalize } from '@motcua/kernel'
import type { Sender } from './feedback.ts'

/** Kinds of personal data that the check finds. */
export type PersonalDataKind =
  'ID_NUMBER' | 'PHONE' | 'EMAIL' | 'ACCOUNT_NUMBER' | 'NAME' | 'ADDRESS'

/** Something personal in a text. */
export interface PersonalData {
  readonly kind: PersonalDataKind
  readonly text: string
}

interface Finding extends PersonalData {
  readonly from: number
}

/** What stands in place of what was taken out. */
const replacements: Readonly<Record<PersonalDataKind, string>> = {
  ID_NUMBER: '[số định danh đã ẩn]',
  PHONE: '[số điện thoại đã ẩn]',
  EMAIL: '[thư điện tử đã ẩn]',
  ACCOUNT_NUMBER: '[số tài khoản đã ẩn]',
  NAME: '[tên người gửi đã ẩn]',
  ADDRESS: '[địa chỉ đã ẩn]',
}

const mailPattern = /[^\s@<>()[\],;:"“”]+@[^\s@<>()[\],;:"“”]+\.[\p{L}\d-]{2,}/gu
/** Digits with at most one sign between two of them; codes of dossiers and procedures have letters or several points. */
const numberPattern = /(?<![\p{L}\d.-])\+?\d(?:[ .-]?\d){5,}(?![\p{L}\d])/gu
const accountWords = /(?:tài khoản|số tk|stk|số thẻ|account)[^\d\n]{0,20}$/iu
const phonePattern = /^(?:0[235789]\d{8,9}|1[89]00\d{4,6})$/

/** What of a text tells who somebody is: numbers, addresses, and the sender's name with or without diacritics. */
export function findPersonalData(text: string, sender: Sender): readonly PersonalData[] {
  return findAll(text.normalize('NFC'), sender).map(({ kind, text: found }) => ({
    kind,
    text: found,
  }))
}

/** The text with all of that taken out. */
export function maskPersonalData(text: string, sender: Sender): string {
  const plain = text.normalize('NFC')
  return findAll(plain, sender).reduceRight(
    (masked, { kind, from, text: found }) =>
      masked.slice(0, from) + replacements[kind] + masked.slice(from + found.length),
    plain,
  )
}

/** In order, without overlaps: of two that overlap the one that begins first, or the longer. */
function findAll(text: string, { name, address }: Sender): readonly Finding[] {
  const found = [
    ...matches(text, mailPattern, () => 'EMAIL'),
    ...matches(text, numberPattern, kindOfNumber),
    ...findWords(text, name, 'NAME'),
    ...(address && address.length >= 8 ? findWords(text, address, 'ADDRESS') : []),
  ].toSorted((one, other) => one.from - other.from || other.text.length - one.text.length)
  return found.filter(
    ({ from }, index) =>
      !found.slice(0, index).some((before) => before.from + before.text.length > from),
  )
}

function matches(
  text: string,
  pattern: RegExp,
  kindOf: (found: string, before: string) => PersonalDataKind | undefined,
): readonly Finding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const kind = kindOf(match[0], text.slice(0, match.index))
    return kind ? [{ kind, text: match[0], from: match.index }] : []
  })
}

function kindOfNumber(found: string, before: string): PersonalDataKind | undefined {
  const digits = found.replace(/\D/g, '')
  const local = digits.replace(/^84/, '0')
  if (accountWords.test(before)) return 'ACCOUNT_NUMBER'
  if (phonePattern.test(found.startsWith('+') ? local : digits)) return 'PHONE'
  // Amounts of money are written with points, three digits each.
  if (/^\d{1,3}(?:\.\d{3})+$/.test(found)) return undefined
  if (digits.length === 9 || digits.length === 12) return 'ID_NUMBER'
  return digits.length > 12 ? 'ACCOUNT_NUMBER' : undefined
}

/** Words as people write them: with or without diacritics, any case, any spaces. */
function findWords(text: string, wanted: string, kind: 'NAME' | 'ADDRESS'): readonly Finding[] {
  const words = vnNormalize(wanted).split(' ').filter(Boolean)
  // A single syllable is a word like others.
  if (words.length < 2) return []
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: vnNormalize(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }))
  const flat = words.flatMap((word) => word.split('.')).filter(Boolean)
  return tokens.flatMap(({ from }, index) => {
    const run = tokens.slice(index, index + flat.length)
    const isHit = run.length === flat.length && run.every(({ word }, at) => word === flat[at])
    const to = run.at(-1)?.to ?? from
    return isHit ? [{ kind, text: text.slice(from, to), from }] : []
  })
}
