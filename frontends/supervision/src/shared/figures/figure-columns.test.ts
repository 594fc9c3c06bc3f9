import { expect, test } from 'vitest'
import {
  addsUp,
  isInReport,
  punctualShare,
  reportColumns,
  sumOf,
  timeOf,
  toFigure,
} from './figure-columns.ts'

const none = sumOf([])
const some = { ...none, received: 5, settled: 3, settledOverdue: 1, inProgress: 2 }

test('the columns are those of the report, 3 to 13', () => {
  expect(reportColumns.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
})

test('lines add up to the total', () => {
  expect(sumOf([some, some])).toMatchObject({
    received: 10,
    settled: 6,
    inProgress: 4,
    declined: 0,
  })
  expect(addsUp(sumOf([some, some]))).toBe(true)
  expect(addsUp({ ...some, settled: 4 })).toBe(false)
})

test('the share of what was in time is unknown while nothing was settled', () => {
  expect(punctualShare(some)).toBeCloseTo(2 / 3)
  expect(punctualShare(none)).toBeUndefined()
})

test('a figure in the address is not trusted', () => {
  expect(toFigure('NEARLY_DUE')).toBe('NEARLY_DUE')
  expect(toFigure('constructor')).toBeUndefined()
})

test.each([
  ['SETTLED_OVERDUE', 'period'],
  ['CARRIED_OVER', 'before'],
  ['IN_PROGRESS_OVERDUE', 'end'],
  ['AWAITING_INTAKE', 'now'],
] as const)('%s is about: %s', (figure, time) => {
  expect(timeOf(figure)).toBe(time)
})

test('what only awaits reception has no line in the report', () => {
  expect(isInReport({ ...none, awaitingIntake: 3 })).toBe(false)
  expect(isInReport(some)).toBe(true)
})
