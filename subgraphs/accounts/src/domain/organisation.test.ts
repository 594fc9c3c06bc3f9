import { newId } from '@motcua/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRegister, checkOrganisation, checkTaxCode, newOrganisation } from './organisation.ts'
import { newPerson } from './person.ts'
import {
  authoriseRepresentative,
  checkPaper,
  compareStated,
  holdsOn,
  mayEnd,
  MOST_REPRESENTATIVES,
  type Representation,
} from './representation.ts'

const today = '2026-03-24'
const idNumber = '066190000002'
const other = newPerson('other', { fullName: 'Trần Văn Minh Họa', idNumber })

function aRepresentation(given: Partial<Representation> = {}): Representation {
  return {
    ...{ id: newId(), organisationId: 'o', personId: 'legal', capacity: 'LEGAL_REPRESENTATIVE' },
    ...{ basis: 'PROVIDER', provider: 'vneid', paper: null, since: new Date(), until: null },
    ...{ recordedBy: null, officerId: null, endedAt: null, endedBy: null },
    ...given,
  }
}

test.each([
  ['0000000001', '0000000001'],
  [' 0000 000 001 ', '0000000001'],
  ['0000000001-002', '0000000001-002'],
  ['0000000001002', '0000000001-002'],
  ['066190000001', '066190000001'],
  ['000000001', undefined],
  ['0000000001-02', undefined],
  ['00000000a1', undefined],
])('tax code %s is kept as %s', (typed, kept) => {
  const checked = checkTaxCode(typed)
  expect(checked.ok ? checked.value : undefined).toBe(kept)
})

test('whatever is kept as a tax code is kept the same again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 -]{9,16}$/), (typed) => {
      const once = checkTaxCode(typed)
      if (once.ok) expect(checkTaxCode(once.value)).toEqual(once)
    }),
  )
})

test('an organisation has a name with letters; the register corrects name and seat, not how to reach it', () => {
  const said = { name: '  Công ty  Thử ', taxCode: '0000000001', phone: '0912345678' }
  const checked = checkOrganisation(said)
  if (!checked.ok) throw new Error(checked.error.code)
  expect(checked.value.name).toBe('Công ty Thử')
  for (const name of ['', '123', 'a'.repeat(301)])
    expect(checkOrganisation({ ...said, name })).toMatchObject({
      error: { code: 'ORGANISATION_NAME_INVALID' },
    })

  const known = newOrganisation('o', { ...checked.value, address: 'Cũ' })
  const stated = { name: 'Công ty Mới', taxCode: '0000000001', address: 'Mới', phone: '0900000000' }
  expect(applyRegister(known, stated)).toMatchObject({
    ...{ name: 'Công ty Mới', address: 'Mới', phone: '0912345678' },
  })
})

test('a representation holds to the end of its last day, and never after it was ended', () => {
  expect(holdsOn(aRepresentation(), today)).toBe(true)
  expect(holdsOn(aRepresentation({ until: today }), today)).toBe(true)
  expect(holdsOn(aRepresentation({ until: '2026-03-23' }), today)).toBe(false)
  expect(holdsOn(aRepresentation({ endedAt: new Date() }), today)).toBe(false)
})

const asked = {
  ...{ personId: 'legal', other, fullName: 'tran van minh hoa', isSuspended: false },
  ...{ held: [aRepresentation()], until: '2026-12-31', today },
}

test('the legal representative authorises a person by number and name', () => {
  expect(authoriseRepresentative(asked)).toEqual({ ok: true, value: other })
})

test.each([
  ['ORGANISATION_UNKNOWN', { personId: 'stranger' }],
  [
    'NOT_LEGAL_REPRESENTATIVE',
    { personId: 'clerk', held: [aRepresentation({ personId: 'clerk', capacity: 'AUTHORISED' })] },
  ],
  ['LAST_DAY_WRONG', { until: '2026-03-23' }],
  ['LAST_DAY_WRONG', { until: '2026-02-30' }],
  ['REPRESENTATIVE_IS_SELF', { other: { ...other, id: 'legal' } }],
  ['REPRESENTATIVE_UNKNOWN', { other: undefined }],
  ['REPRESENTATIVE_UNKNOWN', { fullName: 'Lê Thị Ví Dụ' }],
  ['REPRESENTATIVE_SUSPENDED', { isSuspended: true }],
  [
    'REPRESENTS_ALREADY',
    { held: [aRepresentation(), aRepresentation({ personId: 'other', capacity: 'AUTHORISED' })] },
  ],
  [
    'REPRESENTATIVES_TOO_MANY',
    {
      held: [
        aRepresentation(),
        ...Array.from({ length: MOST_REPRESENTATIVES }, (_, n) =>
          aRepresentation({ personId: `p${n}`, capacity: 'AUTHORISED' }),
        ),
      ],
    },
  ],
] as const)('it is refused with %s', (code, wrong) => {
  expect(authoriseRepresentative({ ...asked, ...wrong })).toMatchObject({ error: { code } })
})

test('an authorisation ends by the legal representative or whoever holds it; what a provider states, by the provider alone', () => {
  const legal = aRepresentation()
  const authorised = aRepresentation({
    ...{ personId: 'other', capacity: 'AUTHORISED', basis: 'LEGAL_REPRESENTATIVE' },
  })
  const held = [legal, authorised]
  const as = (personId: string, isAdministrator = false) => ({ personId, isAdministrator })
  expect(mayEnd(authorised, held, as('legal'))).toBe(true)
  expect(mayEnd(authorised, held, as('other'))).toBe(true)
  expect(mayEnd(authorised, held, as('stranger'))).toBe(false)
  expect(mayEnd(authorised, held, as('admin', true))).toBe(true)
  expect(mayEnd(legal, held, as('legal'))).toBe(false)
  expect(mayEnd(legal, held, as('admin', true))).toBe(false)
})

test('after a statement the representations of the provider are those that it states', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  fc.assert(
    fc.property(ids, ids, (before, stated) => {
      const known = before.map((organisationId) => aRepresentation({ organisationId }))
      const { begin, end } = compareStated(known, stated)
      const kept = known.filter((one) => !end.includes(one))
      const after = [...kept.map(({ organisationId }) => organisationId), ...begin]
      expect(after.toSorted()).toEqual(stated.toSorted())
    }),
  )
})

test('a clerk names the paper shown, and its last day if it has one', () => {
  expect(checkPaper({ paper: ' Giấy ủy quyền  số 1 ' }, today)).toEqual({
    ok: true,
    value: { paper: 'Giấy ủy quyền số 1', until: null },
  })
  expect(checkPaper({ paper: ' ' }, today)).toMatchObject({ error: { code: 'PAPER_INVALID' } })
  expect(checkPaper({ paper: 'x', until: '2026-03-23' }, today)).toMatchObject({
    error: { code: 'LAST_DAY_WRONG' },
  })
})
