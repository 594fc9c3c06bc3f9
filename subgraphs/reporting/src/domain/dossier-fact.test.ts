import { expect, test } from 'vitest'
import { contributionsOf } from './contributions.ts'
import { addDays, dayOf, daysOf, firstOfMonth, startOfDay } from './calendar-day.ts'
import { applyEvent, figureDays, type DossierFact, type DossierSnapshot } from './dossier-fact.ts'

const snapshot: DossierSnapshot = {
  dossierId: 'd',
  version: 1,
  code: null,
  procedureId: 'p',
  procedureCode: '1',
  procedureName: 'Thủ tục',
  fieldCode: 'HT',
  agencyId: 'a',
  channel: 'ONLINE',
  state: 'ACCEPTED',
  submittedAt: null,
  receivedAt: new Date('2026-09-01T02:00:00Z'),
  dueAt: new Date('2026-09-03T02:00:00Z'),
  supplementRequests: 0,
  clockStoppedAt: null,
  papersTotal: 0,
  papersDigitised: 0,
  papersReused: 0,
  feeTotal: null,
}
const at = new Date('2026-09-05T02:00:00Z')

function settledFact(settledAt: string, overrides: Partial<DossierSnapshot> = {}): DossierFact {
  const settled = { kind: 'SETTLED', at: new Date(settledAt), punctuality: 'OVERDUE' } as const
  return applyEvent(undefined, { snapshot: { ...snapshot, ...overrides }, outcome: settled, at })
}

test('a day begins at midnight in Vietnam', () => {
  expect(dayOf(new Date('2026-08-31T17:00:00Z'))).toBe('2026-09-01')
  expect(dayOf(new Date('2026-08-31T16:59:59Z'))).toBe('2026-08-31')
  expect(startOfDay('2026-09-01')).toEqual(new Date('2026-08-31T17:00:00Z'))
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(firstOfMonth('2026-12-31')).toBe('2026-12-01')
  expect(daysOf('2026-12-30', '2027-01-02')).toHaveLength(4)
})

test('an older version is passed over, the same one again changes nothing', () => {
  const fact = settledFact('2026-09-05T02:00:00Z', { version: 4 })
  const older = { snapshot: { ...snapshot, version: 3 }, outcome: { kind: 'IN_HAND' } as const, at }
  expect(applyEvent(fact, older)).toBe(fact)

  const outcome = { kind: 'SETTLED', at: new Date('2026-09-05T02:00:00Z') } as const
  const same = {
    snapshot: { ...snapshot, version: 4 },
    outcome: { ...outcome, punctuality: 'OVERDUE' as const },
    at,
  }
  expect(applyEvent(fact, same)).toEqual(fact)
})

test('a dossier that moves again is no longer settled', () => {
  const fact = settledFact('2026-09-05T02:00:00Z')
  const again = { snapshot: { ...snapshot, version: 2 }, outcome: { kind: 'IN_HAND' } as const, at }
  expect(applyEvent(fact, again)).toMatchObject({ settledAt: null, punctuality: null })
})

test('a dossier settled before it counts as received is settled on the day of reception', () => {
  const fact = settledFact('2026-09-01T02:00:00Z', { receivedAt: new Date('2026-09-02T00:30:00Z') })
  expect(figureDays(fact)).toMatchObject({ received: '2026-09-02', settled: '2026-09-02' })
})

test('a dossier adds to the day of its reception, to that on which it fell overdue, to that of its settlement', () => {
  const dueAt = new Date('2026-09-03T09:00:00Z')
  expect(contributionsOf(settledFact('2026-09-05T02:00:00Z', { dueAt }))).toEqual([
    { day: '2026-09-01', measure: 'received' },
    { day: '2026-09-05', measure: 'settledOverdue' },
    { day: '2026-09-03', measure: 'fellOverdue' },
    { day: '2026-09-05', measure: 'clearedOverdue' },
  ])
})

test('a dossier settled on the day on which it was due, or whose clock stands, never was overdue in progress', () => {
  const dueAt = new Date('2026-09-05T01:00:00Z')
  const late = settledFact('2026-09-05T02:00:00Z', { dueAt })
  expect(figureDays(late)).toMatchObject({ settled: '2026-09-05', overdue: null })
  const standing = { ...late, settledAt: null, punctuality: null }
  expect(figureDays(standing)).toMatchObject({ overdue: '2026-09-05' })
  expect(figureDays({ ...standing, clockStoppedAt: dueAt })).toMatchObject({ overdue: null })
})
