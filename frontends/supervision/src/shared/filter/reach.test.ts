import { signedOut, type Session } from '@motcua/app-contract'
import { expect, test } from 'vitest'
import { ledAgencies, reachableAgency } from './reach.ts'

const leader: Session = {
  ...signedOut,
  permissions: ['figures.read-agency'],
  memberships: [
    post('a', ['AGENCY_LEADER']),
    post('a', ['UNIT_HEAD']),
    post('b', ['ONE_STOP_CLERK']),
    post('c', ['UNIT_HEAD']),
  ],
}

function post(agencyId: string, roles: readonly string[]) {
  const agencyName = `Phường ${agencyId}`
  return { officerId: 'o', agencyId, agencyName, unitId: null, unitName: null, roles }
}

test('leaders are offered the agencies they lead, each once, and none where they only serve', () => {
  expect(ledAgencies(leader).map(({ id }) => id)).toEqual(['a', 'c'])
})

test.each([
  [undefined, 'a'],
  ['c', 'c'],
  ['b', 'a'],
])('a leader who asks for %s sees %s', (asked, seen) => {
  expect(reachableAgency(asked, leader)).toBe(seen)
})

test('those who see the province see what they ask for', () => {
  const supervisor = { ...leader, permissions: ['figures.read-province'] }
  expect(reachableAgency(undefined, supervisor)).toBeUndefined()
  expect(reachableAgency('z', supervisor)).toBe('z')
})
