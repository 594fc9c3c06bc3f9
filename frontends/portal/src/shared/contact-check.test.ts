import { expect, test } from 'vitest'
import { findContactFindings, plainPhone } from './contact-check.ts'

const contact = { phone: '0912 345 678', email: '', address: '' }

test.each([
  [contact, 'ONLINE', []],
  [{ ...contact, phone: '+84 912.345.678' }, 'ONLINE', []],
  [{ ...contact, phone: '' }, 'ONLINE', ['noWay']],
  [{ ...contact, phone: '', email: 'ten@example.vn' }, 'COUNTER', []],
  [{ ...contact, phone: '12345' }, 'ONLINE', ['phoneInvalid']],
  [{ ...contact, email: 'ten@' }, 'ONLINE', ['emailInvalid']],
  [contact, 'POST', ['addressForPost']],
  [{ ...contact, address: 'Thôn Mẫu' }, 'POST', []],
] as const)('%j by %s', (values, method, errors) => {
  expect(findContactFindings(values, method).map(({ error }) => error)).toEqual(errors)
})

test('numbers are brought to ten digits', () => {
  expect(plainPhone('(+84) 912-345.678')).toBe('0912345678')
})
