import { describe, expect, test } from 'vitest'
import { reconcile, type OwnMovement, type PlatformMovement } from './reconcile.ts'

const own = (change: Partial<OwnMovement> = {}): OwnMovement => ({
  ...{ kind: 'PAYMENT', code: 'A', agencyId: 'agency', dossierId: 'dossier' },
  ...{ amount: 20_000, done: true, ...change },
})
const line = (change: Partial<PlatformMovement> = {}): PlatformMovement => ({
  ...{ kind: 'PAYMENT', code: 'A', transaction: 'T', agencyId: 'agency' },
  ...{ amount: 20_000, done: true, ...change },
})

describe('our books and the statement', () => {
  test('agree', () => {
    const refund = { kind: 'REFUND', code: 'R' } as const
    expect(reconcile([own(), own(refund)], [line(refund), line()])).toEqual([])
  })

  test.each([
    ['MISSING_HERE', [], [line()], { here: null, there: 20_000, dossierId: null }],
    ['MISSING_THERE', [own()], [], { here: 20_000, there: null, dossierId: 'dossier' }],
    ['AMOUNT_DIFFERS', [own()], [line({ amount: 21_000 })], { here: 20_000, there: 21_000 }],
    ['STATUS_DIFFERS', [own({ done: false })], [line()], { here: null, there: 20_000 }],
    ['DOUBLE', [own()], [line(), line({ transaction: 'U' })], { here: 20_000, there: 20_000 }],
  ] as const)('%s', (kind, ours, theirs, expected) => {
    expect(reconcile(ours, theirs)).toMatchObject([{ kind, code: 'A', ...expected }])
  })

  test('an order that nobody paid is no difference', () => {
    expect(reconcile([own({ done: false })], [])).toEqual([])
  })
})
