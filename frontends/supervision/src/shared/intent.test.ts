import { expect, test } from 'vitest'
import { createIntent } from './intent.ts'

function counting() {
  let count = 0
  return createIntent(() => `id-${++count}`)
}

test('a retry after a break in the line carries the same id', () => {
  const intent = counting()
  const first = intent.idFor({ note: 'a' })
  intent.settle({ kind: 'offline' })
  expect(intent.idFor({ note: 'a' })).toBe(first)
})

test('another input is another act', () => {
  const intent = counting()
  expect(intent.idFor({ note: 'a' })).not.toBe(intent.idFor({ note: 'b' }))
})

test.each([
  { kind: 'ok', value: 1, partial: false } as const,
  { kind: 'refused', code: 'REMINDER_TEXT_MISSING', message: '' } as const,
])('after $kind the next press is a new act', (outcome) => {
  const intent = counting()
  const first = intent.idFor({ note: 'a' })
  intent.settle(outcome)
  expect(intent.idFor({ note: 'a' })).not.toBe(first)
})
