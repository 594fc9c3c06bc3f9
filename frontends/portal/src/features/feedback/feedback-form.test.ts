import { expect, test } from 'vitest'
import { findFormFaults } from './feedback-form.ts'

const form = {
  ...{
    agencyId: 'a',
    kind: '',
    dossierId: '',
    dossierCode: '',
    title: 'Tóm tắt',
    body: 'Nội dung',
  },
  ...{ name: 'Người Thử', address: 'Số 1', phone: '0900 000 123', email: '' },
}

test('a whole form has no faults', () => {
  expect(findFormFaults(form, true)).toEqual([])
  expect(findFormFaults(form, false)).toEqual([])
})

test('a visitor needs a phone; a signed-in person may give an e-mail instead', () => {
  const byMail = { ...form, phone: '', email: 'thu@mau.example' }
  expect(findFormFaults(byMail, true)).toEqual([])
  expect(findFormFaults(byMail, false)).toEqual(['phone'])
  expect(findFormFaults({ ...form, phone: '' }, true)).toEqual(['phone'])
})

test('what is missing is told in the order of the form', () => {
  const empty = { ...form, agencyId: '', title: ' ', body: '', name: 'A', address: '', email: 'x' }
  expect(findFormFaults(empty, true)).toEqual([
    ...['agencyId', 'title', 'body', 'name', 'address', 'email'],
  ])
})
