import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { freePort } from '@motcua/testkit'
import { expect, test } from 'vitest'
import { createHttpSmsSender, measureSms, readSmsReport, withoutDiacritics } from './index.ts'

test.each([
  ['a'.repeat(160), 'GSM7', 1],
  ['a'.repeat(161), 'GSM7', 2],
  ['a'.repeat(306), 'GSM7', 2],
  [`${'a'.repeat(159)}€`, 'GSM7', 2],
  ['ế'.repeat(70), 'UCS2', 1],
  ['ế'.repeat(71), 'UCS2', 2],
  ['😀'.repeat(35), 'UCS2', 1],
])('%s goes as %s in %i parts', (text, encoding, parts) => {
  expect(measureSms(text)).toMatchObject({ encoding, parts })
})

test('Vietnamese without diacritics fits the GSM alphabet', () => {
  expect(withoutDiacritics('“Đăng ký khai sinh” – hẹn trả…')).toBe(
    '"Dang ky khai sinh" - hen tra...',
  )
  const letters = fc.constantFrom(
    ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự ',
  )
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(measureSms(withoutDiacritics(text)).encoding).toBe('GSM7')
    }),
  )
})

test('a report is believed when it is signed, fresh and whole', () => {
  const secret = 'only-for-this-test-0123456789-0123456789'
  const now = new Date('2026-11-20T02:00:00Z')
  const sign = (text: string, at = now) => {
    const seconds = Math.floor(at.getTime() / 1000)
    const digest = createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex')
    return `t=${seconds},v1=${digest}`
  }
  const body = JSON.stringify({
    id: 'sms-1',
    status: 'failed',
    at: now.toISOString(),
    reason: 'absent',
  })
  const read = (text: string, signature: string | undefined) =>
    readSmsReport({ body: text, signature }, secret, now)

  expect(read(body, sign(body))).toEqual({
    ...{ messageId: 'sms-1', outcome: 'FAILED', at: now, reason: 'absent' },
  })
  expect(read(body.replace('failed', 'delivered'), sign(body))).toBeUndefined()
  expect(read(body, sign(body, new Date('2026-11-20T01:50:00Z')))).toBeUndefined()
  expect(read(body, undefined)).toBeUndefined()
  expect(read('{', sign('{'))).toBeUndefined()
})

test('a gateway that is down is a failed attempt', async () => {
  const sender = createHttpSmsSender(`http://127.0.0.1:${await freePort()}/messages`, {
    ...{ from: 'MOT CUA', reportUrl: 'http://127.0.0.1:1/reports/sms' },
  })
  await expect(sender.send({ id: 'x', to: '0912345678', text: 't' })).rejects.toThrow()
})
