import { loadProfile } from '@motcua/regulation'
import {
  compileCalendar,
  officeHours,
  unitCalendar,
  workingMinutesBetween,
} from '@motcua/working-time'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerClock, timeLimits } from './clock.ts'
import { toFeedbackRules } from './rules.ts'

const calendar = compileCalendar(unitCalendar('h15', officeHours.FROM_0700))
const rules = toFeedbackRules(loadProfile('dak-lak-2024'))
const monday = new Date('2026-11-09T02:00:00Z')

test('[DL24 Đ21.4] thirteen working days, not counting weekends and holidays', () => {
  const { dueAt, dueSteps } = answerClock(calendar, monday, [], rules)
  // 24 November 2026 is a holiday.
  expect(dueAt).toEqual(new Date('2026-11-27T02:00:00Z'))
  expect(dueSteps.some(({ basis }) => basis === 'DL24 Đ21.4')).toBe(true)
})

test('[DL24 Đ21.3] eight working hours to enter what came another way', () => {
  const friday = new Date('2026-11-13T08:00:00Z')
  expect(timeLimits.entry(calendar, friday, rules)).toEqual(new Date('2026-11-16T08:00:00Z'))
})

test('the other regulations give fifteen working days from entry', () => {
  for (const id of ['kon-tum-2022', 'lam-dong-2024', 'dak-lak-2026']) {
    const { answerWithin, answerCountsFrom } = toFeedbackRules(loadProfile(id))
    expect([answerWithin.quantity, answerCountsFrom]).toEqual([15, 'ENTRY'])
  }
})

test('waiting for the sender costs no working time, however often they are asked', () => {
  const hours = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(hours, (gaps) => {
      let at = monday.getTime()
      const moments = gaps.map((gap) => new Date((at += gap * 3_600_000)).toISOString())
      const asked = moments.filter((_, index) => index % 2 === 0)
      const requests = asked.flatMap((askedAt, index) => {
        const answeredAt = moments[index * 2 + 1]
        return answeredAt ? [{ question: '?', askedAt, answer: '!', answeredAt }] : []
      })
      const { dueAt } = answerClock(calendar, monday, requests, rules)
      const waited = requests.reduce(
        (sum, each) =>
          sum + workingMinutesBetween(calendar, new Date(each.askedAt), new Date(each.answeredAt)),
        0,
      )
      expect(dueAt && workingMinutesBetween(calendar, monday, dueAt)).toBe(13 * 480 + waited)
    }),
  )
})

test('while the sender is awaited the clock stands still', () => {
  const requests = [
    { question: '?', askedAt: '2026-11-10T02:00:00.000Z', answer: null, answeredAt: null },
  ]
  expect(answerClock(calendar, monday, requests, rules).dueAt).toBeNull()
})
