import type { Channel, FiguresFilter } from '@motcua/graph-client/schema'
import { isDay, periods, spanOf, type Period, type Span } from './period.ts'

/** Which dossiers are looked at: what stands in the address of every page of this app. */
export interface Cut extends Span {
  readonly period: Period
  readonly agencyId: string | undefined
  readonly fieldCode: string | undefined
  readonly procedureId: string | undefined
  readonly channel: Channel | undefined
  /** The officer in charge, or `UNASSIGNED`. */
  readonly officerId: string | undefined
}

/** A query as the router has it. */
type Query = Readonly<Record<string, unknown>>

/** A cut as it is written into an address. */
export type CutQuery = Record<string, string | undefined>

/** Periods as addresses name them. */
const periodWords = { month: 'thang', quarter: 'quy', year: 'nam', custom: 'ngay' } as const

/** Channels as addresses name them. */
const channelWords = {
  ONLINE: 'truc-tuyen',
  COUNTER: 'truc-tiep',
  POST: 'buu-chinh',
} as const satisfies Readonly<Record<Channel, string>>

const channels = Object.keys(channelWords) as readonly Channel[]

/**
 * Reads a cut from an address; whatever is wrong in it is left out. Days that stand there count, so that a link shows
 * the same dossiers tomorrow; a period without days runs up to today.
 */
export function readCut(query: Query, today: string): Cut {
  const named = periods.find((name) => periodWords[name] === query['ky'])
  const days = readDays(query, today)
  return {
    ...(days ? datedSpan(days, named, today) : runningSpan(named, today)),
    agencyId: textOf(query['coQuan']),
    fieldCode: textOf(query['linhVuc']),
    procedureId: textOf(query['thuTuc']),
    channel: channels.find((channel) => channelWords[channel] === query['kenh']),
    officerId: textOf(query['canBo']),
  }
}

function readDays({ tu, den }: Query, today: string): Span | undefined {
  if (!isDay(tu) && !isDay(den)) return undefined
  const last = isDay(den) ? den : today
  const first = isDay(tu) ? tu : spanOf('month', last).from
  return first <= last ? { from: first, to: last } : { from: last, to: first }
}

function datedSpan(days: Span, named: Period | undefined, today: string): Span & PeriodName {
  if (!named || named === 'custom') return { period: 'custom', ...days }
  const { from, to } = spanOf(named, today)
  return { period: from === days.from && to === days.to ? named : 'custom', ...days }
}

function runningSpan(named: Period | undefined, today: string): Span & PeriodName {
  if (named === 'custom') return { period: 'custom', ...spanOf('month', today) }
  const period = named ?? 'month'
  return { period, ...spanOf(period, today) }
}

interface PeriodName {
  readonly period: Period
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A cut as the query of a page; a running period goes on tomorrow. */
export function toQuery(cut: Cut): CutQuery {
  const { tu, den, ...running } = toDatedQuery(cut)
  const isOrdinary = cut.period === 'month'
  if (cut.period === 'custom') return { ...running, tu, den }
  return isOrdinary ? { ...running, ky: undefined } : running
}

/** A cut as the query of a link to dossiers, with its days: the link shows what the number counted. */
export function toDatedQuery(cut: Cut): CutQuery {
  return {
    ky: periodWords[cut.period],
    tu: cut.from,
    den: cut.to,
    coQuan: cut.agencyId,
    linhVuc: cut.fieldCode,
    thuTuc: cut.procedureId,
    kenh: cut.channel && channelWords[cut.channel],
    canBo: cut.officerId,
  }
}

/** A cut as the API takes it. */
export function toFilter(cut: Cut): FiguresFilter {
  const { from, to, agencyId, fieldCode, procedureId, channel, officerId } = cut
  return {
    ...{ from, to },
    agencyId: agencyId ?? null,
    fieldCode: fieldCode ?? null,
    procedureId: procedureId ?? null,
    channel: channel ?? null,
    officerId: officerId ?? null,
  }
}
