import { expect, test } from 'vitest'
import { nextOf } from './queue.ts'

test.each([
  [['a', 'b', 'c'], [], 'a', 'b'],
  [['a', 'b', 'c'], ['b'], 'a', 'c'],
  [['a', 'b', 'c'], [], 'c', 'a'],
  [['a', 'b'], ['a', 'b'], 'b', undefined],
  [['a'], [], 'a', undefined],
  [['a', 'b'], [], 'elsewhere', 'a'],
  [['a', 'a', 'b'], [], 'a', 'b'],
  [[], [], 'a', undefined],
])('after %j without %j, from %s comes %s', (ids, done, current, next) => {
  expect(nextOf({ ids, done }, current)).toBe(next)
})
