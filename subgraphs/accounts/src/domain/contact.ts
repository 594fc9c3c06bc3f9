import { ok, type Result } from '@motcua/kernel'
import { refuseWith, type AccountRefusal } from './refusals.ts'

const MOBILE = /^0[35789]\d{8}$/
const EMAIL = /^[^\s@<>(),;:"[\]\\]+@[^\s@.]+(\.[^\s@.]+)+$/
const ID_NUMBER = /^\d{12}$/
const LONGEST_NAME = 200
const LONGEST_EMAIL = 254

/** A mobile number of Việt Nam as ten digits; spaces, dots, dashes and +84 are understood. */
export function checkPhone(text: string): Result<string, AccountRefusal> {
  const digits = text.replace(/[\s.-]/g, '').replace(/^(\+?84)(?=\d{9}$)/, '0')
  return MOBILE.test(digits) ? ok(digits) : refuseWith('PHONE_INVALID')
}

/** An e-mail address, by its shape only. */
export function checkEmail(text: string): Result<string, AccountRefusal> {
  const address = text.trim()
  return address.length <= LONGEST_EMAIL && EMAIL.test(address)
    ? ok(address)
    : refuseWith('EMAIL_INVALID')
}

/** A personal identification number: twelve digits (Luật Căn cước 2023 Đ12). */
export function checkIdNumber(text: string): Result<string, AccountRefusal> {
  const digits = text.replace(/\s/g, '')
  return ID_NUMBER.test(digits) ? ok(digits) : refuseWith('ID_NUMBER_INVALID')
}

/** A person's full name: letters, at most 200 signs, single spaces. */
export function checkName(text: string): Result<string, AccountRefusal> {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  return name.length > 0 && name.length <= LONGEST_NAME && /\p{L}/u.test(name)
    ? ok(name)
    : refuseWith('NAME_INVALID')
}
