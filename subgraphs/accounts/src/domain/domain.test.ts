import { expect, test } from 'vitest'
import { checkEmail, checkIdNumber, checkName, checkPhone } from './contact.ts'
import { findUnknownPlaceholders, writeNotice } from './dossier-notice.ts'
import { afterFailure, minutesLocked, type FailedAttempts } from './lockout.ts'
import { waitAfterAttempt } from './notice.ts'
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

test('a notice says what is not known yet, and a template what it cannot say', () => {
  const template = {
    title: { vi: '{code} {dueAt}', en: '{code}' },
    body: { vi: '{reason}', en: '' },
  }
  const news = {
    applicantName: 'A',
    procedureName: 'B',
    code: null,
    dueAt: null,
    submittedAt: null,
  }
  const place = { agency: undefined, portalUrl: '' }
  expect(writeNotice(template, news, place).title.vi).toBe('(chưa có) (chưa có)')
  expect(writeNotice(template, { ...news, reason: 'thiếu {code} $&' }, place).body.vi).toBe(
    'thiếu {code} $&',
  )
  expect(findUnknownPlaceholders('{code} {secret}')).toEqual(['secret'])
})
