import { expect, test } from 'vitest'
import { inOrder, orNull } from './act-request.ts'

test('what leads on comes before what turns back; each act once; drafts have none', () => {
  expect(inOrder(['SEND_BACK', 'APPROVE'])).toEqual(['APPROVE', 'SEND_BACK'])
  expect(inOrder(['APPRAISE', 'APPRAISE'])).toEqual(['APPRAISE'])
  expect(inOrder(['SAVE', 'SUBMIT', 'DISCARD'])).toEqual([])
})

test('a remark of blanks is none', () => {
  expect(orNull('  ')).toBeNull()
  expect(orNull(' a ')).toBe('a')
})
