import { expect, test } from 'vitest'
import { safeReturnPath, signInAddress } from './session-source.ts'

test.each([
  ['/ho-so/1?tab=papers', '/ho-so/1?tab=papers'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
])('coming back to %j leads to %j', (path, safe) => {
  expect(safeReturnPath(path)).toBe(safe)
})

test('the address to sign in names the provider and the way back', () => {
  expect(signInAddress('vneid', '/ho-so?a=1&b=2')).toBe(
    '/auth/sign-in?provider=vneid&return=%2Fho-so%3Fa%3D1%26b%3D2',
  )
})
