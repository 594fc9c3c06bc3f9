import { expect, test } from 'vitest'
import { findEntryFaults } from './entry-check.ts'
import { arrivalOf } from './useFeedbackEntry.ts'

const words = {
  ...{ agencyId: 'a', channel: 'LETTER', day: '2026-11-09', time: '09:05', kind: '' },
  ...{ title: 'Tóm tắt', body: 'Nội dung', dossierCode: '', name: 'Người Thử' },
  ...{ address: 'Số 1', phone: '', email: '' },
}

test('a letter needs an address, a call a number; the time is written as on a clock', () => {
  expect(findEntryFaults(words)).toEqual([])
  expect(findEntryFaults({ ...words, address: '', phone: '0900000123' })).toEqual([])
  expect(findEntryFaults({ ...words, address: ' ', time: '9h', name: '' })).toEqual([
    'time',
    'name',
    'address',
  ])
})

test('the moment of arrival is Vietnamese time', () => {
  expect(arrivalOf(words)).toBe('2026-11-09T02:05:00.000Z')
})
