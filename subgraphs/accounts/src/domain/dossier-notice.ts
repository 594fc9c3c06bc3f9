import type { Bilingual } from '@motcua/kernel'
import type { Agency } from './agency.ts'
import { vietnameseMoment } from './vietnamese-day.ts'

/** What a template may name in curly braces. */
export const placeholders = [
  'applicantName',
  'procedureName',
  'code',
  'dueAt',
  'submittedAt',
  'settledAt',
  'returnedAt',
  'reason',
  'agencyName',
  'oneStopName',
  'address',
  'phone',
  'portalUrl',
] as const

type Placeholder = (typeof placeholders)[number]

/** A notice with gaps for what the event says. */
export interface NoticeTemplate {
  readonly title: Bilingual
  readonly body: Bilingual
}

/** What events of dossiers say that a notice can tell; instants as ISO 8601. */
export interface DossierNews {
  readonly applicantName: string
  readonly procedureName: string
  readonly code: string | null
  readonly dueAt: string | null
  readonly submittedAt: string | null
  readonly settledAt?: string
  readonly returnedAt?: string
  readonly reason?: string
}

const unknown: Bilingual = { vi: '(chưa có)', en: '(none yet)' }

/** The notice from a template, in both languages. */
export function writeNotice(
  { title, body }: NoticeTemplate,
  news: DossierNews,
  { agency, portalUrl }: { readonly agency: Agency | undefined; readonly portalUrl: string },
): NoticeTemplate {
  const values = { ...ofNews(news), ...ofAgency(agency), portalUrl: both(portalUrl) }
  return {
    title: fill({ vi: oneLine(title.vi), en: oneLine(title.en) }, values),
    body: fill(body, values),
  }
}

/** Names in curly braces that no event fills. */
export function findUnknownPlaceholders(text: string): readonly string[] {
  const known: readonly string[] = placeholders
  return namesIn(text).filter((name) => !known.includes(name))
}

type Values = Readonly<Record<Placeholder, Bilingual>>

function ofNews(news: DossierNews) {
  const { applicantName, procedureName, code, reason } = news
  return {
    applicantName: both(applicantName),
    procedureName: both(procedureName),
    code: code === null ? unknown : both(code),
    reason: both(reason ?? ''),
    dueAt: moment(news.dueAt),
    submittedAt: moment(news.submittedAt),
    settledAt: moment(news.settledAt),
    returnedAt: moment(news.returnedAt),
  }
}

function ofAgency(agency: Agency | undefined) {
  if (!agency)
    return { agencyName: unknown, oneStopName: unknown, address: unknown, phone: unknown }
  const { name, oneStopName, address, phone } = agency
  return {
    agencyName: { vi: name.vi, en: name.en ?? name.vi },
    oneStopName: { vi: oneStopName.vi, en: oneStopName.en ?? oneStopName.vi },
    address: both(address),
    phone: both(phone),
  }
}

function fill(text: Bilingual, values: Values): Bilingual {
  return {
    vi: text.vi.replace(/\{(\w+)\}/g, (_, name: Placeholder) => values[name].vi),
    en: text.en.replace(/\{(\w+)\}/g, (_, name: Placeholder) => values[name].en),
  }
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

function moment(instant: string | null | undefined): Bilingual {
  return instant ? vietnameseMoment(new Date(instant)) : unknown
}

function both(text: string): Bilingual {
  return { vi: text, en: text }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
