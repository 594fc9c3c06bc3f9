import { expect, test } from 'vitest'
import { agencyOfStep, type RoutableAgency } from './route-task.ts'

function agency(id: string, over: Partial<RoutableAgency> = {}): RoutableAgency {
  const plain = { kind: null, parentId: 'province', level: 'PROVINCE', fieldCodes: [] }
  return { id, active: true, ...plain, ...over }
}

const construction = agency('construction', {
  ...{ kind: 'PROVINCE_DEPARTMENT', fieldCodes: ['BUILDING'] },
})
const land = agency('land', { kind: 'PROVINCE_DEPARTMENT', fieldCodes: ['LAND'] })
const police = agency('police', { kind: 'PROVINCE_POLICE' })
const commune = agency('commune', { kind: 'COMMUNE_COMMITTEE' })
const near = agency('near', { kind: 'COMMUNE_POLICE', parentId: 'commune' })
const far = agency('far', { kind: 'COMMUNE_POLICE', parentId: 'other' })
const all = [construction, land, police, commune, near, far]
const of = (agencyKind: string | null, fieldCode: string | null, lead: RoutableAgency) =>
  agencyOfStep({ agencyKind, fieldCode }, lead, all)

test('a step without an agency, and one of the lead agency’s own kind, stay with it', () => {
  expect(of(null, null, land)).toBe('land')
  expect(of('PROVINCE_DEPARTMENT', null, land)).toBe('land')
  expect(of('PROVINCE_DEPARTMENT', 'LAND', land)).toBe('land')
})

test('a step goes to the one agency of its kind and field, the nearest first', () => {
  expect(of('PROVINCE_POLICE', null, land)).toBe('police')
  expect(of('PROVINCE_DEPARTMENT', 'BUILDING', land)).toBe('construction')
  expect(of('COMMUNE_POLICE', null, commune)).toBe('near')
})

test('where none or several are left, the lead agency asks outside the system', () => {
  expect(of('MINISTRY', null, land)).toBe('land')
  expect(of('COMMUNE_POLICE', null, land)).toBe('land')
  expect(
    agencyOfStep({ agencyKind: 'PROVINCE_POLICE', fieldCode: null }, land, [
      { ...police, active: false },
    ]),
  ).toBe('land')
})
