import { expect, test } from 'vitest'
import { nobody, toContact, toStatement, withKnown } from './applicant.ts'
import { findIntakeFaults } from './intake-check.ts'
import { noOrganisation } from './organisation/organisation-entry.ts'

const somebody = { ...nobody, idNumber: '066190000001', fullName: 'Nguyễn Thị Thử' }

test.each([
  [nobody, '', ['idNumber', 'fullName', 'procedure']],
  [{ ...somebody, idNumber: '0661900' }, 'p', ['idNumber']],
  [somebody, 'p', []],
])('%# faults stand in the order of the screen', (applicant, procedureId, faults) => {
  expect(findIntakeFaults({ applicant, procedureId })).toEqual(faults)
})

test('for an organisation its code, name and the paper shown are asked for too', () => {
  const entered = { applicant: somebody, procedureId: 'p' }
  expect(findIntakeFaults({ ...entered, organisation: noOrganisation })).toEqual([
    ...['taxCode', 'organisationName', 'paper'],
  ])
  const organisation = { ...noOrganisation, taxCode: '0000000001-002', name: 'Công ty Thử' }
  expect(findIntakeFaults({ ...entered, organisation })).toEqual(['paper'])
  expect(
    findIntakeFaults({ ...entered, organisation: { ...organisation, paper: 'Giấy ủy quyền' } }),
  ).toEqual([])
})

test('what is known of the person goes before what was typed; gaps keep what was typed', () => {
  const known = withKnown(
    { ...nobody, fullName: 'nguyen', phone: '0900000001' },
    { fullName: 'Nguyễn Thị Thử', phone: null },
  )
  expect(known.fullName).toBe('Nguyễn Thị Thử')
  expect(known.phone).toBe('0900000001')
})

test('nothing entered is null for the API', () => {
  expect(toStatement({ ...somebody, sex: 'X' })).toMatchObject({ sex: null, phone: null })
  expect(toContact(somebody)).not.toHaveProperty('sex')
})
