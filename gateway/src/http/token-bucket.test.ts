import { expect, test } from 'vitest'
import { createRateLimiter } from './token-bucket.ts'

test('lets a burst through, then the lasting rate, each key for itself', () => {
  let at = 0
  const isWithinRate = createRateLimiter({ perSecond: 2, burst: 3 }, () => new Date(at))
  const many = (key: string) => [1, 2, 3, 4].map(() => isWithinRate(key))

  expect(many('a')).toEqual([true, true, true, false])
  expect(many('b')).toEqual([true, true, true, false])
  at += 1_000
  expect(many('a')).toEqual([true, true, false, false])
  at += 60_000
  expect(many('a')).toEqual([true, true, true, false])
})
