import { expect, test } from 'vitest'
import { partWords } from './part-words.ts'

test('texts, lists and nested parts are told in lines; nothing is a dash', () => {
  expect(partWords(null)).toBe('—')
  expect(partWords([])).toBe('—')
  expect(partWords({ vi: 'Tên', en: 'Name' })).toBe('Tên')
  expect(partWords([{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }])).toBe(
    '• 60/2014/QH13, Luật Hộ tịch',
  )
  expect(
    partWords([{ channel: 'POST', note: null, timeLimits: [{ quantity: 3, unit: 'DAY' }] }]),
  ).toBe('• POST, 3, DAY')
})
