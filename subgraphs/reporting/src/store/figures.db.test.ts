import type { NewEvent } from '@motcua/events'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour } from '../../test/dossier-life.ts'
import { naiveFigures, type NaiveQuestion } from '../../test/naive-figures.ts'
import { lastHour, randomLives } from '../../test/random-lives.ts'
import { applyDossiers, openTestDatabase, rules, type TestDatabase } from '../../test/database.ts'
import { addDays, dayOf } from '../domain/calendar-day.ts'
import {
  figureColumns,
  judgedAt,
  noSums,
  toFigures,
  type FigureName,
  type FiguresQuestion,
} from '../domain/figures.ts'
import { listFactsBehind } from './facts-behind.ts'
import { sumFigures } from './figure-sums.ts'
import { sumByDay } from './daily-sums.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const names = Object.keys(figureColumns) as FigureName[]
const firstDay = dayOf(hour(0))
let lastTenant = 1

/** A tenant of its own for each run, so that runs do not see each other. */
function aTenant() {
  const tenantId = (lastTenant += 1)
  return { ...database.db, tenantId }
}

function deliver(tenantId: number, events: readonly NewEvent[]): Promise<void> {
  return database.db.transaction((tx) => applyDossiers({ ...tx, tenantId }, events))
}

/** Delivers in batches, some of them again as after a crash whose cursor was not saved. */
async function deliverTwiceAtTimes(
  tenantId: number,
  events: readonly NewEvent[],
  batches: readonly { readonly size: number; readonly again: boolean }[],
): Promise<void> {
  let start = 0
  for (const { size, again } of batches) {
    const batch = events.slice(start, start + size)
    await deliver(tenantId, batch)
    if (again) await deliver(tenantId, batch)
    start += size
  }
  await deliver(tenantId, events.slice(start))
  await deliver(tenantId, events.slice(-7))
}

/** A filter is asked once in three. */
function sometimes<T>(filter: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: filter })
}

const questions = fc
  .record({
    start: fc.oneof(fc.nat(95), fc.constantFrom(0, 30, 61)),
    length: fc.oneof(fc.nat(3), fc.nat(100), fc.constantFrom(29, 60)),
    agencyIds: sometimes(fc.subarray(['agency-1', 'agency-2', 'agency-3'], { minLength: 1 })),
    fieldCode: sometimes(fc.constantFrom('HT', 'DD')),
    procedureId: sometimes(fc.constantFrom('procedure-1', 'procedure-3')),
    channel: sometimes(fc.constantFrom('ONLINE' as const, 'COUNTER' as const)),
    officerId: sometimes(fc.constantFrom('officer-1', 'UNASSIGNED')),
  })
  .map(({ start, length, ...cut }) => ({
    from: addDays(firstDay, start),
    to: addDays(firstDay, start + length),
    ...cut,
  }))

function toQuestion(asked: Omit<NaiveQuestion, 'now' | 'calendar'>, now: Date): FiguresQuestion {
  return { ...asked, ...judgedAt(asked.to, now) } as FiguresQuestion
}

async function readFigures(tenant: ReturnType<typeof aTenant>, question: FiguresQuestion) {
  const [sums = noSums] = await sumFigures(tenant, question)
  return toFigures(sums)
}

async function readBehind(
  tenant: ReturnType<typeof aTenant>,
  figure: FigureName,
  question: FiguresQuestion,
) {
  const ids: string[] = []
  for (let after: Parameters<typeof listFactsBehind>[2]['after']; ;) {
    const page = await listFactsBehind(tenant, { figure, question }, { after, limit: 4 })
    ids.push(...page.map(({ dossierId }) => dossierId))
    const last = page.at(-1)
    if (!last || page.length < 4) return ids
    after = { dueAt: last.dueAt && last.dueAt.toISOString(), dossierId: last.dossierId }
  }
}

test('figures kept event by event are the figures counted from all events, and open their dossiers', async () => {
  const batches = fc.array(
    fc.record({ size: fc.integer({ min: 1, max: 30 }), again: fc.boolean() }),
  )
  await fc.assert(
    fc.asyncProperty(
      randomLives,
      batches,
      fc.array(questions, { minLength: 6, maxLength: 6 }),
      fc.nat(10 * 24),
      async (events, sizes, asked, later) => {
        const tenant = aTenant()
        await deliverTwiceAtTimes(tenant.tenantId, events, sizes)
        const now = hour(lastHour + later)

        for (const one of asked) {
          const question = toQuestion(one, now)
          const naive = naiveFigures(events, { ...one, now, calendar: rules.usual })
          const figures = await readFigures(tenant, question)
          for (const name of names) {
            expect([name, figures[figureColumns[name]]]).toEqual([name, naive[name].length])
            const behind = await readBehind(tenant, name, question)
            expect([name, behind.toSorted()]).toEqual([name, naive[name]])
          }
          expect(figures.received).toBe(figures.settled + figures.inProgress)
        }
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)

test('the lines of a table and the days of a series add up to the figures', async () => {
  await fc.assert(
    fc.asyncProperty(randomLives, questions, fc.nat(10 * 24), async (events, asked, later) => {
      const tenant = aTenant()
      await deliver(tenant.tenantId, events)
      const question = toQuestion(asked, hour(lastHour + later))
      const figures = await readFigures(tenant, question)

      for (const dimension of ['AGENCY', 'FIELD', 'PROCEDURE', 'CHANNEL', 'OFFICER'] as const) {
        const lines = (await sumFigures(tenant, question, dimension)).map(toFigures)
        for (const column of Object.values(figureColumns))
          expect([column, lines.reduce((sum, line) => sum + line[column], 0)]).toEqual([
            column,
            figures[column],
          ])
      }
      const days = await sumByDay(tenant, question)
      const total = (column: 'received' | 'settled' | 'settledOverdue') =>
        days.reduce((sum, day) => sum + day[column], 0)
      expect(total('received')).toBe(figures.receivedOnline + figures.receivedDirect)
      expect(total('settled')).toBe(figures.settled)
      expect(total('settledOverdue')).toBe(figures.settledOverdue)
    }),
    { numRuns: 30 },
  )
}, 120_000)
