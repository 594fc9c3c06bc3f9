import type { Bilingual } from '@motcua/kernel'
import type { Agency } from './agency.ts'
import type { NoticeValues } from './notice-template.ts'
import { vietnameseMoment } from './vietnamese-day.ts'

/** Facts of a dossier that notices tell; instants as ISO 8601, money in đồng. */
export interface DossierNews {
  readonly dossierId: string
  readonly applicantName: string
  readonly procedureName: string
  readonly code: string | null
  readonly dueAt: string | null
  readonly submittedAt: string | null
  readonly receivedAt: string | null
  readonly feeTotal: number | null
}

/** What surrounds the facts. */
export interface NewsPlace {
  readonly agency: Agency | undefined
  /** Name of the officer who has it; undefined while it lies with no one in particular. */
  readonly officerName: string | undefined
  readonly portalUrl: string
}

const unknown: Bilingual = { vi: '(chưa có)', en: '(none yet)' }
const free: Bilingual = { vi: 'không', en: 'none' }

/** What every notice of a dossier can say. */
export function valuesOfDossier(news: DossierNews, place: NewsPlace): NoticeValues {
  const { code, feeTotal } = news
  const agency = valuesOfAgency(place.agency)
  return {
    ...agency,
    applicantName: both(news.applicantName),
    procedureName: both(news.procedureName),
    code: code === null ? unknown : both(code),
    submittedAt: moment(news.submittedAt),
    receivedAt: moment(news.receivedAt),
    dueAt: moment(news.dueAt),
    fee: feeTotal === null || feeTotal === 0 ? free : money(feeTotal),
    handler: place.officerName ? both(place.officerName) : agency.agencyName,
    portalUrl: both(place.portalUrl),
    dossierUrl: both(urlOfDossier(place.portalUrl, news.dossierId)),
  }
}

/** Name and address of an agency. */
export function valuesOfAgency(agency: Agency | undefined) {
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

/** Where the applicant sees the dossier. */
export function urlOfDossier(portalUrl: string, dossierId: string): string {
  return new URL(`/ho-so/${encodeURIComponent(dossierId)}`, portalUrl).href
}

/** Day and time in words; that there is none yet. */
export function moment(instant: string | null | undefined): Bilingual {
  return instant ? vietnameseMoment(new Date(instant)) : unknown
}

/** Đồng as people write them: `120.000 đồng`. */
export function money(amount: number): Bilingual {
  const digits = String(amount)
  return {
    vi: `${digits.replace(/\B(?=(\d{3})+$)/g, '.')} đồng`,
    en: `VND ${digits.replace(/\B(?=(\d{3})+$)/g, ',')}`,
  }
}

/** Lines with a dash before each. */
export function lines(items: readonly string[]): Bilingual {
  return both(items.map((item) => `- ${item.trim()}`).join('\n'))
}

/** The same in both languages. */
export function both(text: string): Bilingual {
  return { vi: text, en: text }
}
