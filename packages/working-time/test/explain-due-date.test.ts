import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compileCalendar,
  dueDateWithPauses,
  explainDueDate,
  officeHours,
  unitCalendar,
  workingMinutesBetween,
  type DueDateStep,
  type Pause,
} from '../src/index.ts'
import { instants } from './arbitraries.ts'

const province = compileCalendar(unitCalendar('province', officeHours.FROM_0700))
const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+07:00`)
const kinds = (steps: readonly DueDateStep[]) => steps.map((step) => step.kind)

describe('the steps of a due date', () => {
  test('Friday evening, over Quốc khánh 2026', () => {
    const steps = explainDueDate(province, at('2026-08-27 17:05'), {
      quantity: 2,
      unit: 'WORKING_DAY',
    })

    expect(kinds(steps)).toEqual([
      'RECEIPT_SHIFTED',
      'START',
      'WORKING_DAYS',
      'WEEKEND_SKIPPED',
      'HOLIDAY_SKIPPED',
      'HOLIDAY_SKIPPED',
      'WORKING_DAYS',
      'END',
    ])
    expect(steps.map((step) => step.vi)).toEqual([
      'Hồ sơ đến lúc 17:05 thứ Năm 27/08/2026, ngoài giờ hành chính: tính là nhận lúc 07:00 thứ Sáu 28/08/2026.',
      'Bắt đầu tính thời hạn 2 ngày làm việc từ 07:00 thứ Sáu 28/08/2026.',
      'Tính 1 ngày làm việc, từ 07:00 thứ Sáu 28/08/2026 đến 17:00 thứ Sáu 28/08/2026.',
      'Không tính từ thứ Bảy 29/08/2026 đến Chủ nhật 30/08/2026: nghỉ hằng tuần.',
      'Không tính thứ Hai 31/08/2026: Nghỉ hoán đổi (làm bù 22/8/2026).',
      'Không tính từ thứ Ba 01/09/2026 đến thứ Tư 02/09/2026: Quốc khánh 2/9.',
      'Tính 1 ngày làm việc, từ 07:00 thứ Năm 03/09/2026 đến 17:00 thứ Năm 03/09/2026.',
      'Hẹn trả kết quả: 17:00 thứ Năm 03/09/2026.',
    ])
    expect(steps.map((step) => step.basis)).toEqual([
      'DL24 Đ8.1c',
      'DL24 Đ8.1c',
      'BLLĐ 2019 Đ105',
      'BLLĐ 2019 Đ111',
      'Thông báo lịch nghỉ và hoán đổi ngày làm việc hằng năm',
      'BLLĐ 2019 Đ112.1đ',
      'BLLĐ 2019 Đ105',
      'BLLĐ 2019 Đ105',
    ])
    expect(steps.map((step) => step.en)).toEqual([
      'Arrived at 17:05 Thu 2026-08-27, outside office hours: counts as received at 07:00 Fri 2026-08-28.',
      'The limit of 2 working day(s) starts at 07:00 Fri 2026-08-28.',
      'Count 1 d of work, 07:00 Fri 2026-08-28 to 17:00 Fri 2026-08-28.',
      'Not counted, Sat 2026-08-29 to Sun 2026-08-30: weekly rest.',
      'Not counted, Mon 2026-08-31: day off (Nghỉ hoán đổi (làm bù 22/8/2026)).',
      'Not counted, Tue 2026-09-01 to Wed 2026-09-02: day off (Quốc khánh 2/9).',
      'Count 1 d of work, 07:00 Thu 2026-09-03 to 17:00 Thu 2026-09-03.',
      'Due at 17:00 Thu 2026-09-03.',
    ])
  })

  test('a Saturday worked in exchange is said', () => {
    const steps = explainDueDate(province, at('2026-08-21 07:00'), {
      quantity: 2,
      unit: 'WORKING_DAY',
    })
    expect(steps[1]?.vi).toContain('Làm bù cho ngày 31/8/2026')
  })

  test('a calendar-day limit that ends in Tết', () => {
    const steps = explainDueDate(province, at('2026-02-06 08:00'), { quantity: 10, unit: 'DAY' })
    expect(kinds(steps)).toEqual([
      'START',
      'CALENDAR_DAYS',
      'HOLIDAY_SKIPPED',
      'WEEKEND_SKIPPED',
      'END',
    ])
    expect(steps[2]?.vi).toContain('lùi qua')
    expect(steps[2]?.basis).toContain('Đ148.5')
  })

  test('the cut-off, with the clauses of another regulation', () => {
    const limit = { quantity: 1, unit: 'SAME_DAY' } as const
    const options = { basis: { receipt: 'DL26 Đ12.1c', cutOff: 'NĐ 118/2025/NĐ-CP Đ18.2' } }
    const steps = explainDueDate(province, at('2026-09-10 15:20'), limit, [], options)
    expect(kinds(steps)).toEqual(['START', 'CUT_OFF', 'END'])
    expect(steps.map((step) => step.basis).slice(0, 2)).toEqual([
      'DL26 Đ12.1c',
      'NĐ 118/2025/NĐ-CP Đ18.2',
    ])
    expect(steps[1]?.vi).toContain('Nhận sau 15:00')
  })

  test('a clock that stands still ends with the open stop', () => {
    const open: Pause = {
      from: at('2026-09-15 08:00'),
      to: null,
      reason: 'Thiếu giấy tờ',
      mode: 'PAUSE',
    }
    const steps = explainDueDate(
      province,
      at('2026-09-14 08:00'),
      { quantity: 3, unit: 'WORKING_DAY' },
      [open],
    )
    expect(kinds(steps)).toEqual(['START', 'WORKING_DAYS', 'PAUSE'])
    expect(steps.at(-1)?.to).toBeUndefined()
    expect(steps.at(-1)?.vi).toContain('chưa có ngày hẹn trả')
  })
})

describe('the steps add up', () => {
  const stops = fc.array(
    fc.record({
      start: fc.integer({ min: -2000, max: 10_000 }),
      length: fc.integer({ min: 0, max: 6000 }),
      mode: fc.constantFrom('PAUSE' as const, 'RESTART' as const),
    }),
    { maxLength: 3 },
  )
  const pausesFrom = (
    from: Date,
    offsets: readonly { start: number; length: number; mode: Pause['mode'] }[],
  ) =>
    offsets.map(({ start, length, mode }): Pause => {
      const begin = from.getTime() + start * 60_000
      return {
        from: new Date(begin),
        to: new Date(begin + length * 60_000),
        reason: 'bổ sung',
        mode,
      }
    })

  test('a stop at rest, before anything counts, is told though it moves nothing', () => {
    const sunday = new Date('2026-11-22T14:00:00+07:00')
    const stop = {
      from: new Date('2026-11-22T14:05:00+07:00'),
      to: new Date('2026-11-22T14:20:00+07:00'),
    }
    const pauses = [{ ...stop, mode: 'PAUSE', reason: 'chờ bổ sung' }] as const
    const limit = { quantity: 3, unit: 'WORKING_DAY' } as const
    const steps = explainDueDate(province, sunday, limit, pauses)
    expect(steps.filter(({ kind }) => kind === 'PAUSE')).toMatchObject([{ ...stop, minutes: 0 }])
    expect(steps.at(-1)?.to).toEqual(dueDateWithPauses(province, sunday, limit, []))
  })

  test('counted minutes are the limit, nothing worked lies between steps, END is the due date', () => {
    const cases = fc.tuple(instants, fc.integer({ min: 1, max: 6000 }), stops)
    fc.assert(
      fc.property(cases, ([from, minutes, offsets]) => {
        const limit = { quantity: minutes / 60, unit: 'HOUR' } as const
        const pauses = pausesFrom(from, offsets)
        const steps = explainDueDate(province, from, limit, pauses)
        const counted = steps.filter(
          (step) => step.kind === 'WORKING_DAYS' || step.kind === 'RESTART',
        )

        expect(counted.reduce((sum, step) => sum + (step.minutes ?? 0), 0)).toBe(minutes)
        expect(steps.at(-1)?.kind).toBe('END')
        expect(steps.at(-1)?.to).toEqual(dueDateWithPauses(province, from, limit, pauses))
        expectNoGaps(steps)
      }),
      { numRuns: 5000 },
    )
  })

  test('counted days are the limit in calendar days', () => {
    const cases = fc.tuple(instants, fc.integer({ min: 1, max: 60 }), stops)
    fc.assert(
      fc.property(cases, ([from, quantity, offsets]) => {
        const limit = { quantity, unit: 'DAY' } as const
        const pauses = pausesFrom(from, offsets)
        const steps = explainDueDate(province, from, limit, pauses)
        const counted = steps.filter(
          (step) => step.kind === 'CALENDAR_DAYS' || step.kind === 'RESTART',
        )

        expect(counted.reduce((sum, step) => sum + (step.days ?? 0), 0)).toBe(quantity)
        expect(steps.at(-1)?.to).toEqual(dueDateWithPauses(province, from, limit, pauses))
      }),
      { numRuns: 2000 },
    )
  })

  /** Each step's minutes are those between its moments, and no working minute falls between two steps. */
  function expectNoGaps(steps: readonly DueDateStep[]) {
    let reached: Date | undefined
    for (const { kind, from, to, minutes } of steps) {
      if (reached && from && kind !== 'START') {
        expect(workingMinutesBetween(province, reached, from)).toBe(0)
      }
      if (from && to && (kind === 'WORKING_DAYS' || kind === 'PAUSE')) {
        expect(workingMinutesBetween(province, from, to)).toBe(minutes)
      }
      if (to && kind !== 'END') reached = to
    }
  }
})
