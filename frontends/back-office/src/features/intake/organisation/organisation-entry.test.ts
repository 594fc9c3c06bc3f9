import { expect, test } from 'vitest'
import {
  isTaxCode,
  noOrganisation,
  toOrganisationStatement,
  withKnownOrganisation,
} from './organisation-entry.ts'

test.each([
  ['0000000001', true],
  ['0000 000 001', true],
  ['0000000001-002', true],
  ['066190000001', true],
  ['000000001', false],
  ['', false],
])('tax code %s', (text, isOne) => expect(isTaxCode(text)).toBe(isOne))

test('what is known goes before what was typed; a legal representative needs no last day', () => {
  const typed = { ...noOrganisation, name: 'cong ty', address: 'Số 1', until: '2026-12-31' }
  const known = withKnownOrganisation(typed, { name: 'Công ty Thử', address: null })
  expect(known).toMatchObject({ name: 'Công ty Thử', address: 'Số 1' })
  expect(toOrganisationStatement(known).until).toBeNull()
  const authorised = toOrganisationStatement({ ...known, capacity: 'AUTHORISED' })
  expect(authorised).toMatchObject({ capacity: 'AUTHORISED', until: '2026-12-31' })
})
