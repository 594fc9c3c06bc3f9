import { ok, refuse, type Result } from '@motcua/kernel'
import {
  supplementByProfile,
  unclassifiedField,
  type GuideStep,
  type ProcedureVersion,
} from '../domain/procedure-version.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { doubtOf, type Doubt } from './doubts.ts'
import { portalRecord, type PortalRecord } from './portal-record.ts'
import { readAgencies, readAudiences } from './read-agencies.ts'
import { readDocuments } from './read-documents.ts'
import { readFees } from './read-fees.ts'
import { readChannels } from './read-time-limits.ts'

/** A version before anybody said from when on it holds. */
export type VersionDraft = Omit<ProcedureVersion, 'effectiveFrom'>

/** What a record of the National Portal says, and what it leaves open. */
export interface PortalReading {
  readonly draft: VersionDraft
  readonly doubts: readonly Doubt[]
}

/** Why a record cannot be taken over at all. */
export interface PortalRefusal {
  readonly code: 'RECORD_MALFORMED' | 'RECORD_NAMELESS' | 'PROCEDURE_NOT_IN_FORCE'
  readonly message: { readonly vi: string; readonly en: string }
}

const statesInForce = ['ACTIVE', 'UPDATED']
const noCondition = /^(không|không có|không quy định)?\.?$/i

/**
 * Reads a record of the National Portal without guessing (law: the nine quirks of the crawl).
 * `province` is this installation's own, e.g. `Đắk Lắk`: what others announced is marked.
 */
export function readPortalRecord(
  raw: unknown,
  { province = null }: { readonly province?: string | null } = {},
): Result<PortalReading, PortalRefusal> {
  const parsed = portalRecord.safeParse(raw)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' }
    return refusal('RECORD_MALFORMED', `${path.join('.')}: ${message}`)
  }
  const record = parsed.data
  if (!statesInForce.includes(record.state)) return refusal('PROCEDURE_NOT_IN_FORCE', record.state)
  if (!cleanLine(record.name)) return refusal('RECORD_NAMELESS', record.code)
  return ok(read(record, province))
}

function read(record: PortalRecord, province: string | null): PortalReading {
  const agencies = readAgencies(record)
  const audiences = readAudiences(record)
  const channels = readChannels(record)
  const fees = readFees(record)
  const documents = readDocuments(record)
  const subjects = record.subject_types.map(cleanLine).join('; ')
  return {
    draft: {
      code: record.code,
      name: { vi: cleanLine(record.name) },
      summary: null,
      field: record.category ? toField(record.category) : unclassifiedField,
      levels: agencies.value.levels,
      decidingAgency: agencies.value.text ? { vi: agencies.value.text } : null,
      decidingAgencyKinds: agencies.value.kinds,
      receivingAgencyKinds: [],
      audiences: audiences.value,
      audienceText: subjects ? { vi: subjects } : null,
      lifeEvents: [],
      guideSteps: record.steps_raw.flatMap(toGuideStep),
      channels: channels.value,
      ...documents.value,
      dossierSets: 1,
      fees: fees.value,
      results: record.results.map((name) => ({ code: null, name: { vi: cleanLine(name) } })),
      legalBasis: record.legal_basis.map(({ code, name }) => ({
        number: cleanLine(code),
        name: cleanLine(name),
      })),
      conditions: conditionsOf(record.requirements),
      onlineLevel: { level: 'INFORMATION' },
      eForm: null,
      process: null,
      supplement: supplementByProfile,
      source: {
        kind: 'NATIONAL_PORTAL',
        recordId: record.source_id,
        url: record.source.url,
        issuedBy: record.promulgating_agency && cleanLine(record.promulgating_agency),
      },
    },
    doubts: [
      ...generalDoubts(record, province),
      ...agencies.doubts,
      ...audiences.doubts,
      ...channels.doubts,
      ...fees.doubts,
      ...documents.doubts,
    ],
  }
}

function generalDoubts(record: PortalRecord, province: string | null): readonly Doubt[] {
  const issuer = record.promulgating_agency ?? ''
  const foreign = province !== null && /^UBND /.test(issuer) && !issuer.includes(province)
  return [
    ...(record.category ? [] : [doubtOf('FIELD_MISSING', 'category')]),
    ...(foreign ? [doubtOf('ISSUED_BY_OTHER_PROVINCE', 'promulgating_agency', issuer)] : []),
    doubtOf('ONLINE_LEVEL_UNKNOWN', ''),
    doubtOf('PROCESS_MISSING', ''),
  ]
}

function toField({ code, name }: { readonly code: string; readonly name: string }) {
  return { code: cleanLine(code), name: { vi: cleanLine(name) } }
}

function toGuideStep({ name, text }: PortalRecord['steps_raw'][number]): readonly GuideStep[] {
  const words = cleanText(text)
  const title = cleanLine(name)
  if (!words && !title) return []
  return [{ title: title ? { vi: title } : null, text: { vi: words || title } }]
}

function conditionsOf(requirements: string): ProcedureVersion['conditions'] {
  const words = cleanText(requirements)
  return noCondition.test(cleanLine(words)) ? [] : [{ vi: words }]
}

function refusal(code: PortalRefusal['code'], detail: string): Result<never, PortalRefusal> {
  const messages = {
    RECORD_MALFORMED: {
      vi: `Bản ghi sai cấu trúc: ${detail}`,
      en: `The record is malformed: ${detail}`,
    },
    RECORD_NAMELESS: {
      vi: `Thủ tục ${detail} không có tên.`,
      en: `Procedure ${detail} has no name.`,
    },
    PROCEDURE_NOT_IN_FORCE: {
      vi: `Thủ tục không còn hiệu lực (${detail}).`,
      en: `The procedure is not in force (${detail}).`,
    },
  }
  return refuse({ code, message: messages[code] })
}
