import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastDayOf, matchingPapers, standingOf, vaultTrusts, type VaultPaper } from './vault.ts'

const today = '2026-03-24'
const day = fc.constantFrom('2025-12-31', '2026-03-23', today, '2026-03-25', '2030-01-01')
const papers = fc.array(
  fc.record<VaultPaper>({
    id: fc.uuid(),
    kind: fc.constantFrom('BIRTH_CERTIFICATE', 'MARRIAGE_CERTIFICATE', null),
    name: fc.constantFrom({ vi: 'Giấy khai sinh' }, { vi: 'GIẤY KHAI SINH' }, { vi: 'Giấy khác' }),
    trust: fc.constantFrom(...vaultTrusts),
    status: fc.constantFrom('VALID', 'REPLACED', 'WITHDRAWN'),
    validUntil: fc.option(day, { nil: null }),
  }),
)
const wanted = {
  name: { vi: 'Giấy khai sinh' },
  kinds: ['BIRTH_CERTIFICATE'],
  isForm: false,
}

test('whatever lies in a vault, only what holds today and serves is offered, the most trusted first', () => {
  fc.assert(
    fc.property(papers, (all) => {
      const offered = matchingPapers(wanted, all, today)
      for (const paper of offered) {
        expect(standingOf(paper, today)).toBe('VALID')
        expect(paper.kind === 'BIRTH_CERTIFICATE' || /khai sinh/iu.test(paper.name.vi)).toBe(true)
      }
      const ranks = offered.map(({ trust }) => vaultTrusts.indexOf(trust))
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
      const left = all.filter((paper) => !offered.includes(paper))
      for (const paper of left)
        expect(
          standingOf(paper, today) !== 'VALID' ||
            (paper.kind !== 'BIRTH_CERTIFICATE' && paper.name.vi === 'Giấy khác'),
        ).toBe(true)
    }),
  )
})

test('the form that is filled online takes no paper', () => {
  const paper = { id: '1', kind: 'BIRTH_CERTIFICATE', name: wanted.name, trust: 'SIGNED' } as const
  const held = { ...paper, status: 'VALID', validUntil: null } as const
  expect(matchingPapers(wanted, [held], today)).toHaveLength(1)
  expect(matchingPapers({ ...wanted, isForm: true }, [held], today)).toEqual([])
})

test('a paper holds on its last day and not after it', () => {
  const until = (validUntil: string) => standingOf({ status: 'VALID', validUntil }, today)
  expect([until('2026-03-23'), until(today), until('2026-03-25')]).toEqual([
    'EXPIRED',
    'VALID',
    'VALID',
  ])
  expect(standingOf({ status: 'WITHDRAWN', validUntil: '2020-01-01' }, today)).toBe('WITHDRAWN')
})

test('months end on the last day of a shorter month', () => {
  expect(lastDayOf('2026-08-31', { validMonths: 6 })).toBe('2027-02-28')
  expect(lastDayOf('2026-03-24', { validMonths: 6 })).toBe('2026-09-24')
  expect(lastDayOf('2026-03-24', {})).toBeNull()
})
