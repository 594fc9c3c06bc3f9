import { expect, test } from 'vitest'
import { findUnfinished, forgetUnfinished, rememberUnfinished } from './unfinished.ts'

test('the last draft is found until it is finished; others do not take it away', () => {
  expect(findUnfinished()).toBeUndefined()
  rememberUnfinished('a')
  forgetUnfinished('b')
  expect(findUnfinished()).toBe('a')
  forgetUnfinished('a')
  expect(findUnfinished()).toBeUndefined()
})
