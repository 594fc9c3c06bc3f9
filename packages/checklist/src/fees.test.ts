import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleFees } from './example-form.ts'
import { reckonFees, type Fee, type FeeFacts } from './index.ts'

const atCounter = { answers: {}, attachedDocumentIds: [], channel: 'COUNTER' } as const

function aFee(overrides: Partial<Fee> = {}): Fee {
  return {
    id: 'le-phi',
    name: { vi: 'Lệ phí' },
    kind: 'FEE',
    channels: ['ONLINE', 'COUNTER', 'POST'],
    amount: 20_000,
    per: 'DOSSIER',
    ...overrides,
  }
}

function totalOf(fees: readonly Fee[], facts: Partial<FeeFacts> = {}): number | null {
  return reckonFees(fees, { ...atCounter, ...facts }).total
}

const pages = aFee({
  amount: 2000,
  per: 'PAGE',
  count: { scope: '#/properties/papers', count: 'pages', times: 'copies' },
  further: { from: 3, amount: 1000 },
  most: 200_000,
})

describe('what is owed', () => {
  test('by channel', () => {
    const fees = [
      aFee({ id: 'online', channels: ['ONLINE'], amount: 10_000 }),
      aFee({ id: 'counter', channels: ['COUNTER'] }),
    ]

    expect(totalOf(fees)).toBe(20_000)
    expect(totalOf(fees, { channel: 'ONLINE' })).toBe(10_000)
    expect(totalOf(fees, { channel: 'POST' })).toBe(0)
  })

  test('by case', () => {
    const fees = [aFee({ cases: ['1.009999.02'] })]

    expect(totalOf(fees)).toBe(0)
    expect(totalOf(fees, { caseCode: '1.009999.01' })).toBe(0)
    expect(totalOf(fees, { caseCode: '1.009999.02' })).toBe(20_000)
  })

  test('by copy, as many as the answers say', () => {
    expect(totalOf(exampleFees, { channel: 'ONLINE', answers: { copies: 3 } })).toBe(24_000)
    expect(totalOf(exampleFees, { channel: 'ONLINE', answers: { copies: 0 } })).toBe(0)
  })

  test('by person, as many as a list has', () => {
    const fee = aFee({ per: 'PERSON', count: { scope: '#/properties/members' } })

    expect(totalOf([fee], { answers: { members: [{}, {}] } })).toBe(40_000)
  })

  test.each([
    [[{ pages: 2, copies: 1 }], 4_000],
    [[{ pages: 5, copies: 2 }], 14_000],
    [[{ pages: 500, copies: 1 }], 200_000],
    [
      [
        { pages: 1, copies: 3 },
        { pages: 3, copies: 1 },
      ],
      11_000,
    ],
  ])('by page, cheaper from the third on, at most so much a copy: %j', (papers, total) => {
    expect(totalOf([pages], { answers: { papers } })).toBe(total)
  })
})

describe('what the clerk enters', () => {
  test('an amount that the council sets, once, and only where it is open', () => {
    const open = aFee({ amount: null })
    const entries = [{ feeId: 'le-phi', amount: 50_000 }]

    expect(totalOf([open])).toBeNull()
    expect(totalOf([open], { entries })).toBe(50_000)
    expect(totalOf([aFee()], { entries })).toBe(20_000)
  })

  test('how many, where no answer says so; what costs nothing needs no counting', () => {
    const copies = aFee({ per: 'COPY', amount: 8000 })

    expect(totalOf([copies])).toBeNull()
    expect(totalOf([copies], { entries: [{ feeId: 'le-phi', quantity: 2 }] })).toBe(16_000)
    expect(totalOf([{ ...copies, amount: 0 }])).toBe(0)
  })

  test('nothing that is no whole number of đồng or of things', () => {
    const entries = [{ feeId: 'le-phi', amount: -1 }]
    expect(totalOf([aFee({ amount: null })], { entries })).toBeNull()
    expect(
      totalOf([aFee({ amount: null })], { entries: [{ feeId: 'le-phi', amount: 0.5 }] }),
    ).toBeNull()
  })
})

describe('exemptions', () => {
  const poor = {
    id: 'ho-ngheo',
    name: { vi: 'Hộ nghèo' },
    basis: 'TT 75/2022/TT-BTC',
    percent: 100,
    documentId: 'giay-ho-ngheo',
  }
  const half = {
    id: 'giam-nua',
    name: { vi: 'Giảm một nửa' },
    basis: 'Nghị quyết',
    percent: 50,
    condition: { scope: '#/properties/half', schema: { const: true } },
  }
  const elderly = {
    id: 'cao-tuoi',
    name: { vi: 'Người cao tuổi' },
    basis: 'Luật Người cao tuổi Đ2',
    percent: 100,
    age: { scope: '#/properties/born', atLeast: 60 },
  }
  const fee = aFee({ exemptions: [poor, half, elderly] })

  test('claimed by attaching the paper that proves it', () => {
    expect(totalOf([fee])).toBe(20_000)
    const { lines, total } = reckonFees([fee], {
      ...atCounter,
      attachedDocumentIds: ['giay-ho-ngheo'],
    })
    expect(total).toBe(0)
    expect(lines[0]).toMatchObject({
      amount: 20_000,
      due: 0,
      exemption: { id: 'ho-ngheo', basis: 'TT 75/2022/TT-BTC' },
    })
  })

  test('by an answer, and the most favourable of several', () => {
    expect(totalOf([fee], { answers: { half: true } })).toBe(10_000)
    expect(
      totalOf([fee], { answers: { half: true }, attachedDocumentIds: ['giay-ho-ngheo'] }),
    ).toBe(0)
  })

  test('by age on the day', () => {
    const answers = { born: '1966-11-23' }

    expect(totalOf([fee], { answers, today: '2026-11-22' })).toBe(20_000)
    expect(totalOf([fee], { answers, today: '2026-11-23' })).toBe(0)
    expect(totalOf([fee], { answers })).toBe(20_000)
  })

  test('what the clerk finds goes before what is claimed', () => {
    const claim = { attachedDocumentIds: ['giay-ho-ngheo'] }
    const found = (exemptionId: string | null) => ({ entries: [{ feeId: 'le-phi', exemptionId }] })

    expect(totalOf([fee], { ...claim, ...found(null) })).toBe(20_000)
    expect(totalOf([fee], found('giam-nua'))).toBe(10_000)
    expect(totalOf([fee], found('unknown'))).toBe(20_000)
  })

  test('an odd half goes to the payer', () => {
    const odd = aFee({ amount: 7001, exemptions: [half] })

    expect(totalOf([odd], { answers: { half: true } })).toBe(3500)
  })
})

test('a reckoning is whole đồng, never negative, never more than without exemptions', () => {
  const exemption = fc.record({
    id: fc.constantFrom('a', 'b'),
    name: fc.constant({ vi: 'Miễn' }),
    basis: fc.constant('TT'),
    percent: fc.integer({ min: 1, max: 100 }),
    documentId: fc.constantFrom('x', 'y'),
  })
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.array(exemption, { maxLength: 3 }),
      fc.subarray(['x', 'y']),
      fc.nat(50),
      (amount, exemptions, attachedDocumentIds, quantity) => {
        const fee = aFee({ amount, per: 'COPY', exemptions })
        const entries = [{ feeId: 'le-phi', quantity }]
        const total = totalOf([fee], { attachedDocumentIds, entries }) ?? -1

        expect(Number.isSafeInteger(total)).toBe(true)
        expect(total).toBeGreaterThanOrEqual(0)
        expect(total).toBeLessThanOrEqual(amount * quantity)
      },
    ),
  )
})
