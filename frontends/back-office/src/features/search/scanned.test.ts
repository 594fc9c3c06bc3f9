import { expect, test } from 'vitest'
import { onlyHit, toSought } from './scanned.ts'

test('a scanned receipt is looked up by its code, all else by what was typed', () => {
  expect(toSought('https://dvc.example.vn/tra-cuu?ma=000.01.90.H15-260324-0001#khoa=abc')).toBe(
    '000.01.90.H15-260324-0001',
  )
  expect(toSought('  Nguyễn Văn An ')).toBe('Nguyễn Văn An')
  expect(toSought('https://example.vn/other')).toBe('https://example.vn/other')
  expect(toSought('https://')).toBe('https://')
})

test('only a dossier found alone by its very code is opened at once', () => {
  const one = { id: '1', code: 'H15-1' }
  expect(onlyHit('h15-1', [one])).toBe(one)
  expect(onlyHit('H15', [one])).toBeUndefined()
  expect(onlyHit('H15-1', [one, { id: '2', code: 'H15-2' }])).toBeUndefined()
  expect(onlyHit('H15-1', [])).toBeUndefined()
})
