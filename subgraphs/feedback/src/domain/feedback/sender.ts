import { ok, type Bilingual, type Result } from '@motcua/kernel'
import type { Sender } from './feedback.ts'
import { refuseFeedback, type FeedbackRefusal } from './refusals.ts'

/** A sender as typed in. */
export interface SenderWords {
  readonly name: string
  readonly address?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
}

/** How strictly a sender is asked: visitors look their feedback up by their phone, so they must give one. */
export type SenderNeed = 'VISITOR' | 'SIGNED_IN' | 'BY_OFFICER'

const phonePattern = /^0\d{9,10}$/
const mailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const faults = {
  name: { vi: 'họ và tên', en: 'the name' },
  address: { vi: 'địa chỉ', en: 'the address' },
  phone: { vi: 'số điện thoại (10 hoặc 11 chữ số)', en: 'the phone (10 or 11 digits)' },
  email: { vi: 'thư điện tử đúng dạng ten@noi.vn', en: 'an e-mail like name@place.vn' },
  reach: { vi: 'số điện thoại hoặc thư điện tử', en: 'a phone or an e-mail' },
} as const satisfies Record<string, Bilingual>

/** The sender, if they gave name, address and a way to reach them (NĐ 20/2008 Đ7). A letter may bring its address alone. */
export function checkSender(words: SenderWords, need: SenderNeed): Result<Sender, FeedbackRefusal> {
  const sender: Sender = {
    name: clean(words.name) ?? '',
    address: clean(words.address),
    phone: plainPhone(words.phone),
    email: clean(words.email),
  }
  const found = findFaults(sender, need)
  if (found.length === 0) return ok(sender)
  const list = (language: keyof Bilingual) =>
    found.map((fault) => faults[fault][language]).join(', ')
  return refuseFeedback('FEEDBACK_SENDER_INCOMPLETE', { what: { vi: list('vi'), en: list('en') } })
}

function findFaults(
  { name, address, phone, email }: Sender,
  need: SenderNeed,
): readonly (keyof typeof faults)[] {
  const noReach = !phone && !email
  // A letter may bring its address alone, a call its number.
  const needsAddress = need !== 'BY_OFFICER' || noReach
  const checks: readonly (readonly [keyof typeof faults, boolean])[] = [
    ['name', name.length < 2 || name.length > 200],
    ['address', address ? address.length > 500 : needsAddress],
    ['phone', phone ? !phonePattern.test(phone) : need === 'VISITOR'],
    ['email', email !== null && !mailPattern.test(email)],
    ['reach', need === 'SIGNED_IN' && noReach],
  ]
  return checks.filter(([, wrong]) => wrong).map(([fault]) => fault)
}

/** A telephone number as people write it, brought to its digits. */
export function plainPhone(phone: string | null | undefined): string | null {
  return clean(phone?.replace(/[\s.()-]/g, '').replace(/^\+84/, '0'))
}

/** Last four digits of a phone: with the code, what a visitor proves themselves by. Null without a phone. */
export function phoneTail({ phone }: Sender): string | null {
  return phone?.slice(-4) ?? null
}

function clean(text: string | null | undefined): string | null {
  return text?.normalize('NFC').replace(/\s+/g, ' ').trim() || null
}
