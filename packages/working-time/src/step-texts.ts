import { formatDay, dayOf, formatTime, minuteOfDay, weekdayOf } from './moments.ts'
import type { RestSpan, WorkSpan } from './split-at-rest.ts'
import { MINUTES_OF_WORKING_DAY, type StepBasis, type TimeLimit } from './time-limit.ts'

/** What happened in a step, before it is put into words. Moments are local minutes. */
export type StepFacts =
  | { readonly kind: 'RECEIPT_SHIFTED'; readonly from: number; readonly to: number }
  | { readonly kind: 'START'; readonly from: number; readonly limit: TimeLimit }
  | WorkSpan
  | RestSpan
  | {
      readonly kind: 'CALENDAR_DAYS'
      readonly from: number
      readonly to: number
      readonly lastDay: number
      readonly days: number
    }
  | StopFacts
  | {
      readonly kind: 'CUT_OFF'
      readonly from: number
      readonly to: number
      readonly cutOff: string
    }
  | { readonly kind: 'END'; readonly to: number; readonly limit: TimeLimit }

interface StopFacts {
  readonly kind: 'PAUSE' | 'RESTART'
  readonly from: number
  readonly to: number | null
  readonly minutes?: number
  readonly days?: number
  readonly reason: string
}

interface Words {
  readonly vi: string
  readonly en: string
  readonly clause: string
}

/** A step in Vietnamese and English, with the clause behind it. */
export function describeStep(fact: StepFacts, basis: StepBasis): Words {
  switch (fact.kind) {
    case 'RECEIPT_SHIFTED':
      return {
        vi: `Hồ sơ đến lúc ${viMoment(fact.from)}, ngoài giờ hành chính: tính là nhận lúc ${viMoment(fact.to)}.`,
        en: `Arrived at ${enMoment(fact.from)}, outside office hours: counts as received at ${enMoment(fact.to)}.`,
        clause: basis.receipt,
      }
    case 'START':
      return describeStart(fact.from, fact.limit, basis)
    case 'WORKING_DAYS':
      return describeWork(fact, basis)
    case 'CALENDAR_DAYS':
      return {
        vi: `Đếm ${fact.days} ngày, không kể ngày ${viDay(dayOf(fact.from))}: đến hết ${viDay(fact.lastDay)}.`,
        en: `Count ${fact.days} days, not counting ${enDay(dayOf(fact.from))}: to the end of ${enDay(fact.lastDay)}.`,
        clause: basis.calendarTime,
      }
    case 'HOLIDAY_SKIPPED':
    case 'WEEKEND_SKIPPED':
      return describeRest(fact, basis)
    case 'PAUSE':
    case 'RESTART':
      return describeStop(fact, basis)
    case 'CUT_OFF':
      return describeCutOff(fact.from, fact.to, fact.cutOff, basis)
    case 'END':
      return {
        vi: `Hẹn trả kết quả: ${viMoment(fact.to)}.`,
        en: `Due at ${enMoment(fact.to)}.`,
        clause: clauseOf(fact.limit, basis),
      }
  }
}

function clauseOf(limit: TimeLimit, basis: StepBasis): string {
  if (limit.unit === 'SAME_DAY') return basis.cutOff
  const isCalendar = limit.unit === 'DAY' || limit.unit === 'MONTH'
  return isCalendar ? basis.calendarTime : basis.workingTime
}

function describeStart(from: number, limit: TimeLimit, basis: StepBasis): Words {
  const isCalendar = limit.unit === 'DAY' || limit.unit === 'MONTH'
  const names = limitNames[limit.unit]
  const amount = String(limit.quantity)
  return {
    vi: `Bắt đầu tính thời hạn ${names.vi.replace('#', amount.replace('.', ','))} từ ${viMoment(from)}.`,
    en: `The limit of ${names.en.replace('#', amount)} starts at ${enMoment(from)}.`,
    clause: isCalendar ? basis.calendarTime : basis.receipt,
  }
}

const limitNames = {
  WORKING_DAY: { vi: '# ngày làm việc', en: '# working day(s)' },
  HOUR: { vi: '# giờ làm việc', en: '# working hour(s)' },
  DAY: { vi: '# ngày', en: '# day(s)' },
  MONTH: { vi: '# tháng', en: '# month(s)' },
  SAME_DAY: { vi: 'trong ngày', en: 'the same day' },
} as const

function describeWork(fact: WorkSpan, basis: StepBasis): Words {
  const exchangedVi = fact.exchanged.length > 0 ? ` (${fact.exchanged.join('; ')})` : ''
  const exchangedEn = fact.exchanged.length > 0 ? ' (with days worked in exchange)' : ''
  return {
    vi: `Tính ${viSpan(fact.minutes)} làm việc, từ ${viMoment(fact.from)} đến ${viMoment(fact.to)}${exchangedVi}.`,
    en: `Count ${enSpan(fact.minutes)} of work, ${enMoment(fact.from)} to ${enMoment(fact.to)}${exchangedEn}.`,
    clause: basis.workingTime,
  }
}

function describeRest(fact: RestSpan, basis: StepBasis): Words {
  const [first, last] = [dayOf(fact.from), dayOf(fact.to - 1)]
  const daysVi = first === last ? viDay(first) : `từ ${viDay(first)} đến ${viDay(last)}`
  const daysEn = first === last ? enDay(first) : `${enDay(first)} to ${enDay(last)}`
  const whyVi = fact.kind === 'HOLIDAY_SKIPPED' ? fact.name : 'nghỉ hằng tuần'
  const whyEn = fact.kind === 'HOLIDAY_SKIPPED' ? `day off (${fact.name})` : 'weekly rest'
  const clause = fact.clause || (fact.kind === 'HOLIDAY_SKIPPED' ? basis.holiday : basis.weekend)
  if (fact.movesLastDay) {
    return {
      vi: `Ngày cuối rơi vào ngày nghỉ nên lùi qua ${daysVi}: ${whyVi}.`,
      en: `The last day is a day of rest, so it moves past ${daysEn}: ${whyEn}.`,
      clause: `${basis.lastDayOff}; ${clause}`,
    }
  }
  return { vi: `Không tính ${daysVi}: ${whyVi}.`, en: `Not counted, ${daysEn}: ${whyEn}.`, clause }
}

function describeStop(fact: StopFacts, basis: StepBasis): Words {
  const clause = fact.kind === 'PAUSE' ? basis.pause : basis.restart
  const reasonVi = `${fact.reason} (${viMoment(fact.from)})`
  const reasonEn = `${fact.reason} (${enMoment(fact.from)})`
  if (fact.to === null) {
    return {
      vi: `Thời hạn đang tạm dừng: ${reasonVi}; chưa kết thúc nên chưa có ngày hẹn trả.`,
      en: `The clock stands still: ${reasonEn}; still open, so there is no due date yet.`,
      clause,
    }
  }
  if (!fact.days && !fact.minutes) {
    return {
      vi: `Tạm dừng đến ${viMoment(fact.to)}, ngoài thời gian được tính nên hạn không đổi: ${reasonVi}.`,
      en: `Paused until ${enMoment(fact.to)}, outside the time that counts, so nothing moves: ${reasonEn}.`,
      clause,
    }
  }
  if (fact.kind === 'RESTART') {
    return {
      vi: `Tính lại thời hạn từ đầu từ ${viMoment(fact.to)}: ${reasonVi}.`,
      en: `The limit starts anew at ${enMoment(fact.to)}: ${reasonEn}.`,
      clause,
    }
  }
  const amountVi =
    fact.days === undefined ? `${viSpan(fact.minutes ?? 0)} làm việc` : `${fact.days} ngày`
  const amountEn =
    fact.days === undefined ? `${enSpan(fact.minutes ?? 0)} of work` : `${fact.days} days`
  return {
    vi: `Tạm dừng đến ${viMoment(fact.to)}, không tính ${amountVi}: ${reasonVi}.`,
    en: `Paused until ${enMoment(fact.to)}, ${amountEn} not counted: ${reasonEn}.`,
    clause,
  }
}

function describeCutOff(from: number, to: number, cutOff: string, basis: StepBasis): Words {
  const late = formatTime(minuteOfDay(from)) > cutOff
  return {
    vi: late
      ? `Nhận sau ${cutOff} nên trả kết quả cuối ngày làm việc tiếp theo: ${viMoment(to)}.`
      : `Nhận không muộn hơn ${cutOff} nên trả kết quả trong ngày: ${viMoment(to)}.`,
    en: late
      ? `Received after ${cutOff}, so due at the end of the next working day: ${enMoment(to)}.`
      : `Received by ${cutOff}, so due the same day: ${enMoment(to)}.`,
    clause: basis.cutOff,
  }
}

const viWeekdays = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const enWeekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function viDay(day: number): string {
  const [year, month, date] = formatDay(day).split('-')
  return `${viWeekdays[weekdayOf(day)]} ${date}/${month}/${year}`
}

function enDay(day: number): string {
  return `${enWeekdays[weekdayOf(day)]} ${formatDay(day)}`
}

function viMoment(localMinute: number): string {
  return `${formatTime(minuteOfDay(localMinute))} ${viDay(dayOf(localMinute))}`
}

function enMoment(localMinute: number): string {
  return `${formatTime(minuteOfDay(localMinute))} ${enDay(dayOf(localMinute))}`
}

function viSpan(minutes: number): string {
  return span(minutes, 'ngày', 'giờ', 'phút')
}

function enSpan(minutes: number): string {
  return span(minutes, 'd', 'h', 'min')
}

/** 570 → "1 ngày 1 giờ 30 phút". */
function span(minutes: number, day: string, hour: string, minute: string): string {
  const days = Math.floor(minutes / MINUTES_OF_WORKING_DAY)
  const hours = Math.floor((minutes % MINUTES_OF_WORKING_DAY) / 60)
  const parts = [
    days > 0 ? `${days} ${day}` : '',
    hours > 0 ? `${hours} ${hour}` : '',
    minutes % 60 > 0 ? `${minutes % 60} ${minute}` : '',
  ].filter((part) => part !== '')
  return parts.join(' ') || `0 ${minute}`
}
