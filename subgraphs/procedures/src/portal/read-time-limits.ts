import type { Channel } from '@motcua/checklist'
import type { ChannelOffer, TimeLimit, TimeUnit } from '../domain/procedure-version.ts'
import { cleanText } from './clean-text.ts'
import { doubtOf, type Doubt, type Read } from './doubts.ts'
import type { PortalChannel, PortalRecord } from './portal-record.ts'

/** The portal's words for the three ways in. */
export const channelOfMethod: Readonly<Record<string, Channel>> = {
  ONLINE: 'ONLINE',
  DIRECT: 'COUNTER',
  POSTAL: 'POST',
}

const units: Readonly<Record<string, TimeUnit>> = {
  WORKING_DAY: 'WORKING_DAY',
  DAY: 'DAY',
  HOUR: 'HOUR',
  MONTH: 'MONTH',
}

interface Row {
  readonly channel: PortalChannel
  readonly path: string
}

/** Channels with their time limits; where channel and case disagree both stay, and the doubt names both. */
export function readChannels(record: PortalRecord): Read<readonly ChannelOffer[]> {
  const rows = record.channels.map((channel, at) => ({ channel, path: `channels[${at}]` }))
  const strange = rows.filter(({ channel }) => !channelOfMethod[channel.method])
  const byMethod = Map.groupBy(rows, ({ channel }) => channelOfMethod[channel.method])
  const cases = readCases(record)
  const offers = [...byMethod].flatMap(([channel, own]) =>
    channel ? [readOffer(channel, own, cases.value)] : [],
  )
  return {
    value: offers.map(({ value }) => value),
    doubts: [
      ...strange.map(({ channel, path }) =>
        doubtOf('CHANNEL_UNKNOWN', `${path}.method`, channel.method),
      ),
      ...cases.doubts,
      ...offers.flatMap(({ doubts }) => doubts),
    ],
  }
}

function readOffer(
  channel: Channel,
  rows: readonly Row[],
  cases: readonly TimeLimit[],
): Read<ChannelOffer> {
  const read = rows.map(readRow)
  const own = distinct(read.flatMap(({ value }) => value))
  const timeLimits = distinct([...own, ...cases])
  const path = rows[0]?.path ?? 'channels'
  const agrees = own.every((limit) => cases.some((other) => sameTime(limit, other)))
  const notes = [...new Set(rows.map((row) => cleanText(row.channel.note)))].filter(Boolean)
  const doubts = read.flatMap((row) => row.doubts)
  if (timeLimits.length === 0) doubts.push(doubtOf('TIME_LIMIT_MISSING', path, channel))
  if (own.length > 1) doubts.push(doubtOf('TIME_SEVERAL_LIMITS', path, own.map(inWords)))
  if (own.length > 0 && cases.length > 0 && !agrees)
    doubts.push(doubtOf('TIME_CHANNEL_CASE_CONFLICT', path, [...own, ...cases].map(inWords)))
  return {
    value: {
      channel,
      // A case that repeats the channel's own limit says more: it carries the code.
      timeLimits: agrees && cases.length > 0 ? cases : timeLimits,
      note: notes.length > 0 ? { vi: notes.join('\n') } : null,
    },
    doubts,
  }
}

function readRow({ channel, path }: Row): Read<readonly TimeLimit[]> {
  const { qty, unit } = channel.processing
  const note = cleanText(channel.note)
  const doubts: Doubt[] = []
  if (typeof qty === 'number' && mentionsOtherDays(note, qty))
    doubts.push(doubtOf('TIME_NOTE_DIFFERS', `${path}.note`, note))
  if (typeof qty === 'string') {
    const words = cleanText(qty)
    doubts.push(doubtOf('TIME_IN_TEXT', `${path}.processing.qty`, words))
    return { value: [], doubts }
  }
  const limit = toLimit(qty, unit)
  if (qty === 0) doubts.push(doubtOf('TIME_ZERO', `${path}.processing`, `0 ${unit}`))
  else if (!limit) doubts.push(doubtOf('TIME_UNIT_OTHER', `${path}.processing`, `${qty} ${unit}`))
  return { value: limit ? [limit] : [], doubts }
}

function readCases({ processing_cases: cases }: PortalRecord): Read<readonly TimeLimit[]> {
  const doubts: Doubt[] = []
  const value = cases.flatMap(({ case_code: caseCode, qty, unit }, at) => {
    const limit = toLimit(qty, unit)
    if (limit) return [{ ...limit, caseCode }]
    const code = qty === 0 ? 'TIME_ZERO' : 'TIME_UNIT_OTHER'
    doubts.push(doubtOf(code, `processing_cases[${at}]`, `${qty} ${unit}`))
    return []
  })
  return { value: value.toSorted(byCaseCode), doubts }
}

function toLimit(quantity: number, unitName: string): TimeLimit | undefined {
  const unit = units[unitName]
  if (!unit || quantity <= 0) return undefined
  return { caseCode: null, quantity, unit, note: null, condition: null }
}

/** Whether a note speaks of a number of days that is not the limit. */
function mentionsOtherDays(note: string, quantity: number): boolean {
  const numbers = [...note.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:\([^)]*\)\s*)?ngày/gi)]
  return numbers.some(([, digits = '']) => Number(digits.replace(',', '.')) !== quantity)
}

function distinct(limits: readonly TimeLimit[]): readonly TimeLimit[] {
  return limits.filter(
    (limit, at) =>
      limits.findIndex(
        (other) => sameTime(limit, other) && (other.caseCode ?? null) === limit.caseCode,
      ) === at,
  )
}

function sameTime(one: TimeLimit, other: TimeLimit): boolean {
  return one.quantity === other.quantity && one.unit === other.unit
}

function byCaseCode(one: TimeLimit, other: TimeLimit): number {
  return (one.caseCode ?? '') < (other.caseCode ?? '') ? -1 : 1
}

function inWords({ caseCode, quantity, unit }: TimeLimit): string {
  return `${caseCode ? `${caseCode}: ` : ''}${quantity} ${unit}`
}
