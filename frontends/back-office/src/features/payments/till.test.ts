import { expect, test } from 'vitest'
import { tillsOf } from './till.ts'

const post = (agencyId: string, roles: readonly string[]) => ({
  ...{ agencyId, agencyName: `Cơ quan ${agencyId}`, roles },
})

test('agencies in which the officer has to do with money, and where they may reconcile', () => {
  const memberships = [
    post('a', ['ONE_STOP_CLERK']),
    post('b', ['PROCESSING_OFFICER']),
    post('c', ['ONE_STOP_CLERK']),
    post('c', ['FINANCE_OFFICER']),
  ] as unknown as Parameters<typeof tillsOf>[0]['memberships']

  expect(
    tillsOf({ memberships }).map(({ agencyId, reconciles }) => [agencyId, reconciles]),
  ).toEqual([
    ['a', false],
    ['c', true],
  ])
})
