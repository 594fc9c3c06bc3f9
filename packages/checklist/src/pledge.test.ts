import { expect, test } from 'vitest'
import { exampleForm } from './example-form.ts'
import { hasPledge } from './pledge.ts'

test('a form affirms by a question that only “yes” answers', () => {
  expect(hasPledge(exampleForm)).toBe(true)
  expect(hasPledge({ schema: { properties: { agrees: { type: 'boolean' } } } })).toBe(false)
})
