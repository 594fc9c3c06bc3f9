import { describe, expect, test } from 'vitest'
import { readCut, toDatedQuery, toFilter, toQuery, type CutQuery } from './cut.ts'
import { daysIn, isDay, spanOf } from './period.ts'

const today = '2026-11-22'

test.each([
  ['month', '2026-11-01'],
  ['quarter', '2026-10-01'],
  ['year', '2026-01-01'],
] as const)('this %s runs from %s to today', (period, from) => {
  expect(spanOf(period, today)).toEqual({ from, to: today })
})

test.each([
  ['2026-02-28', true],
  ['2026-02-30', false],
  ['26-2-28', false],
  [undefined, false],
])('%s as a day: %s', (text, holds) => {
  expect(isDay(text)).toBe(holds)
})

test('a span counts both of its ends', () => {
  expect(daysIn({ from: '2026-01-01', to: '2026-12-31' })).toBe(365)
  expect(daysIn({ from: today, to: today })).toBe(1)
})

describe('an address', () => {
  test('what is wrong in it is left out', () => {
    const cut = readCut({ ky: 'the-ky', kenh: 'bo-cau', coQuan: ['a'], linhVuc: '' }, today)
    expect(cut).toMatchObject({ period: 'month', from: '2026-11-01', to: today })
    expect([cut.channel, cut.agencyId, cut.fieldCode]).toEqual([undefined, undefined, undefined])
  })

  test('days the wrong way round are turned', () => {
    expect(readCut({ tu: '2026-03-31', den: '2026-03-01' }, today)).toMatchObject({
      period: 'custom',
      from: '2026-03-01',
      to: '2026-03-31',
    })
  })

  test('own days begin with those of the month', () => {
    const cut = readCut({ ky: 'ngay' }, today)
    expect(cut).toMatchObject({ period: 'custom', from: '2026-11-01', to: today })
  })

  test('a link to dossiers keeps its days on the next day, a page goes on with its period', () => {
    const cut = readCut({ ky: 'quy' }, today)
    const link = clean(toDatedQuery(cut))
    expect(link).toEqual({ ky: 'quy', tu: '2026-10-01', den: today })
    expect(readCut(link, today)).toEqual(cut)
    expect(readCut(link, '2026-11-23')).toMatchObject({ period: 'custom', to: today })
    expect(readCut(clean(toQuery(cut)), '2026-11-23')).toMatchObject({ to: '2026-11-23' })
  })

  test.each([
    {},
    { ky: 'nam', coQuan: 'a', linhVuc: 'G15-TP07' },
    { tu: '2026-03-01', den: '2026-03-31', thuTuc: 'p', kenh: 'buu-chinh' },
  ])('that was written is read as the same cut: %j', (query) => {
    const cut = readCut(query, today)
    expect(readCut(clean(toQuery(cut)), today)).toEqual(cut)
    expect(readCut(clean(toDatedQuery(cut)), today)).toEqual(cut)
  })
})

test('the API gets the days and what restricts', () => {
  const query = { tu: '2026-03-01', den: '2026-03-31', coQuan: 'a', kenh: 'buu-chinh' }
  expect(toFilter(readCut(query, today))).toEqual({
    from: '2026-03-01',
    to: '2026-03-31',
    agencyId: 'a',
    fieldCode: null,
    procedureId: null,
    channel: 'POST',
    officerId: null,
  })
})

/** As the router writes it. */
function clean(query: CutQuery) {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}
