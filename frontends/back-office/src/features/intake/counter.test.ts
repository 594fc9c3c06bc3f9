import { expect, test } from 'vitest'
import { countersOf } from './counter.ts'

function post(agencyId: string, roles: readonly string[]) {
  return {
    officerId: 'o',
    agencyId,
    agencyName: `Cơ quan ${agencyId}`,
    unitId: null,
    unitName: null,
    roles,
  }
}

test('an agency is one counter, however many posts are held there', () => {
  const memberships = [
    post('a', ['POSTAL_OFFICER']),
    post('a', ['ONE_STOP_CLERK']),
    post('b', ['POSTAL_OFFICER']),
    post('c', ['AGENCY_LEADER']),
  ]
  expect(countersOf({ memberships }).map(({ agencyId, accepts }) => [agencyId, accepts])).toEqual([
    ['a', true],
    ['b', false],
  ])
})
