import { expect, test } from 'vitest'
import { checkEmail, checkIdNumber, checkName, checkPhone } from './contact.ts'
import { afterFailure, minutesLocked, type FailedAttempts } from './lockout.ts'
import { maskAddress, waitAfterAttempt } from './notice.ts'
import { isTold } from './notice-event.ts'
import { checkTemplate, fillTemplate, findUnknownPlaceholders } from './notice-template.ts'
import { money, valuesOfDossier } from './notice-values.ts'
import { countCode, type SentCodes } from './one-time-code.ts'
import { isInPost } from './officer.ts'
import { findPasswordFaults } from './password-rules.ts'
import { applySignIn, fillGaps, newPerson } from './person.ts'
import { vietnameseDay, vietnameseMoment } from './vietnamese-day.ts'

test.each([
  ['0912345678', true],
  ['+84 912.345.678', true],
  ['84912345678', true],
  ['02623123456', false],
  ['091234567', false],
  ['0912345678; drop', false],
])('phone %s', (text, isGood) => expect(checkPhone(text).ok).toBe(isGood))

test.each([
  ['ten@vidu.vn', true],
  [' ten.dem@thu.vidu.vn ', true],
  ['ten@vidu', false],
  ['a b@vidu.vn', false],
  ['a@b.vn,c@d.vn', false],
  [`${'a'.repeat(250)}@vidu.vn`, false],
])('e-mail %s', (text, isGood) => expect(checkEmail(text).ok).toBe(isGood))

test('numbers have twelve digits, names have letters', () => {
  expect(checkIdNumber('066 190 000 001')).toEqual({ ok: true, value: '066190000001' })
  expect(checkIdNumber('06619000000a').ok).toBe(false)
  expect(checkName(' Trần  Văn Mẫu ')).toEqual({ ok: true, value: 'Trần Văn Mẫu' })
  expect(checkName('   ').ok).toBe(false)
  expect(checkName('a'.repeat(201)).ok).toBe(false)
})

test('a clerk fills gaps, a provider without a proof too, a proof corrects civil status only', () => {
  const known = newPerson('p', { fullName: 'Tên Cũ', phone: '0911111111', sex: 'MALE' })
  const said = { fullName: 'Tên Mới', phone: '0922222222', sex: 'FEMALE', email: 'a@b.vn' } as const
  const filled = { fullName: 'Tên Cũ', phone: '0911111111', sex: 'MALE', email: 'a@b.vn' }

  expect(fillGaps(known, said)).toMatchObject(filled)
  expect(applySignIn(known, said)).toMatchObject(filled)
  expect(applySignIn(known, { ...said, idNumber: '066190000001' })).toMatchObject({
    ...{ fullName: 'Tên Mới', sex: 'FEMALE', phone: '0911111111', idNumber: '066190000001' },
  })
})

test('a post is held from its first day until the day before the last', () => {
  const post = { validFrom: '2026-01-01', validTo: '2026-02-01' }
  const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01']
  expect(days.map((day) => isInPost(post, day))).toEqual([false, true, true, false])
})

test('days and times are those of Việt Nam', () => {
  const evening = new Date('2026-11-20T17:30:00Z')
  expect(vietnameseDay(evening)).toBe('2026-11-21')
  expect(vietnameseMoment(evening)).toEqual({
    vi: '00:30 ngày 21/11/2026',
    en: '00:30 on 21/11/2026',
  })
})

test('five failures within a quarter of an hour lock for a quarter of an hour', () => {
  const start = new Date('2026-11-20T00:00:00Z')
  let attempts: FailedAttempts | undefined
  for (let count = 0; count < 4; count += 1) attempts = afterFailure(attempts, start)
  expect(minutesLocked(attempts, start)).toBe(0)

  const late = new Date(start.getTime() + 15 * 60_000)
  expect(minutesLocked(afterFailure(attempts, late), late)).toBe(0)
  const locked = afterFailure(attempts, start)
  expect(minutesLocked(locked, start)).toBe(15)
  expect(minutesLocked(locked, late)).toBe(0)
})

test('each wait for the mail server is four times longer, at most six hours', () => {
  expect([1, 2, 3, 8].map(waitAfterAttempt)).toEqual([30, 120, 480, 21_600])
})

test('all that is wrong with a password is told at once', () => {
  const given = { username: 'mot-cua.phuong-1', isCurrent: true }
  expect(findPasswordFaults({ ...given, wanted: 'ngan', repeated: 'dai' })).toEqual([
    ...['TOO_SHORT', 'SAME_AS_BEFORE', 'NOT_REPEATED'],
  ])
  const fresh = { ...given, isCurrent: false }
  const wanted = 'xin MỘT-CỬA.phường-1 chào'
  expect(findPasswordFaults({ ...fresh, wanted, repeated: wanted })).toEqual(['HOLDS_NAME'])
  const good = 'một câu dễ nhớ'
  expect(findPasswordFaults({ ...fresh, wanted: good, repeated: good })).toEqual([])
})

test('a notice says what is not known yet, and never fills what a value holds', () => {
  const news = {
    ...{ dossierId: 'd', applicantName: 'thiếu {code} $&', procedureName: 'B', code: null },
    ...{ dueAt: null, submittedAt: null, receivedAt: null, feeTotal: null },
  }
  const place = { agency: undefined, officerName: undefined, portalUrl: 'https://a.example' }
  const values = valuesOfDossier(news, place)
  expect(fillTemplate('{code} {dueAt}', values, 'vi')).toBe('(chưa có) (chưa có)')
  expect(fillTemplate('{applicantName} {none}', values, 'vi')).toBe('thiếu {code} $& ')
  expect(money(1_250_000)).toEqual({ vi: '1.250.000 đồng', en: 'VND 1,250,000' })
})

test('a template names only what its event says, and a code template names the code', () => {
  expect(findUnknownPlaceholders('DOSSIER_ACCEPTED', '{code} {secret} {a b}')).toEqual([
    ...['secret', 'a b'],
  ])
  const key = { event: 'CONTACT_CODE', channel: 'SMS', language: 'vi' } as const
  const check = (body: string) => checkTemplate(key, { subject: 'x', body })
  expect(check('{oneTimeCode}')).toEqual({
    ok: true,
    value: { subject: '', body: '{oneTimeCode}' },
  })
  expect(check('Xin chào')).toMatchObject({ error: { code: 'TEMPLATE_CODE_MISSING' } })
  expect(check(' ')).toMatchObject({ error: { code: 'TEMPLATE_EMPTY' } })
  expect(check('a'.repeat(641))).toMatchObject({ error: { code: 'TEMPLATE_TOO_LONG' } })
})

test('the profile says when people are told; what asks something of them is always told', () => {
  expect(isTold('DOSSIER_FORWARDED', ['SENT', 'CHECKED', 'RESULT'])).toBe(false)
  expect(isTold('DOSSIER_FORWARDED', ['EVERY_STATE_CHANGE'])).toBe(true)
  expect(isTold('SUPPLEMENT_REQUESTED', ['CHECKED'])).toBe(true)
  expect(isTold('PAYMENT_REQUESTED', [])).toBe(true)
})

test('addresses are shown to remind, not to tell', () => {
  expect(maskAddress('SMS', '0912345678')).toBe('09xx xxx 678')
  expect(maskAddress('EMAIL', 'thu@congdan.example')).toBe('t***@congdan.example')
  expect(maskAddress('PORTAL', null)).toBeNull()
})

test('at most five codes in an hour', () => {
  const start = new Date('2026-11-20T00:00:00Z')
  let codes: SentCodes | undefined
  for (let count = 0; count < 5; count += 1) codes = countCode(codes, start)
  expect(countCode(codes, start)).toBeUndefined()
  expect(countCode(codes, new Date(start.getTime() + 3_600_000))?.sent).toBe(1)
})
