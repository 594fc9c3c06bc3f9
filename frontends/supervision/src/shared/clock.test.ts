import { expect, test } from 'vitest'
import { formatClock } from './clock.ts'

test('the clock of Vietnam, with seconds', () => {
  expect(formatClock(new Date('2026-11-21T17:04:09Z'))).toBe('00:04:09')
})
