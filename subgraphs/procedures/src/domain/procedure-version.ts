import type { Channel, Condition, EForm, Fee, LocalText, RequiredDocument } from '@motcua/checklist'
import type { Decision } from './decision.ts'
import type { CompiledProcess } from './process.ts'

/** Everything that is published of a procedure, frozen from `effectiveFrom` on (DL24 Đ5.1, Đ5.3; DN19 Đ4.2, Đ7.2). */
export interface ProcedureVersion {
  /** National code, e.g. `1.001193`. */
  readonly code: string
  readonly name: LocalText
  /** One or two plain sentences for people who do not know the official name. */
  readonly summary: LocalText | null
  readonly field: Field
  readonly levels: readonly Level[]
  /** Who decides (cơ quan thực hiện) in words, and by kind as far as the words tell. */
  readonly decidingAgency: LocalText | null
  readonly decidingAgencyKinds: readonly AgencyKind[]
  /** Where a dossier goes in, by kind. */
  readonly receivingAgencyKinds: readonly AgencyKind[]
  readonly audiences: readonly Audience[]
  /** Who may apply in the words of the source, where it is finer than our kinds. */
  readonly audienceText: LocalText | null
  readonly lifeEvents: readonly LifeEvent[]
  /** How it goes (trình tự thực hiện). */
  readonly guideSteps: readonly GuideStep[]
  readonly channels: readonly ChannelOffer[]
  readonly documents: readonly RequiredDocument[]
  /** What the law says about the papers without being a paper itself. */
  readonly documentNotes: readonly LocalText[]
  readonly templates: readonly DocumentTemplate[]
  /** How many sets of the dossier go in on paper (số bộ hồ sơ). */
  readonly dossierSets: number
  readonly fees: readonly Fee[]
  readonly results: readonly ResultDocument[]
  readonly legalBasis: readonly LegalDocument[]
  readonly conditions: readonly LocalText[]
  readonly onlineLevel: OnlineLevel
  readonly eForm: EForm | null
  /** The electronic process; null where none is approved yet: then no dossier can be taken in. */
  readonly process: CompiledProcess | null
  readonly supplement: SupplementRule
  /** First day it holds, `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  readonly effectiveFrom: string
  readonly source: VersionSource
  /** The decision that approved it; absent for what was shipped or taken over at the command line. */
  readonly decision?: Decision | undefined
}

/** Lĩnh vực: `MX1X2-LV`, e.g. `G15-TP07` (TT 01/2018 Đ19). */
export interface Field {
  readonly code: string
  readonly name: LocalText
}

/** Stands where the source names no field. */
export const unclassifiedField: Field = {
  code: 'UNCLASSIFIED',
  name: { vi: 'Chưa phân lĩnh vực', en: 'Not classified' },
}

export const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const
export type Level = (typeof levels)[number]

export const agencyKinds = [
  'MINISTRY',
  'OVERSEAS_MISSION',
  'PROVINCE_COMMITTEE',
  'PROVINCE_DEPARTMENT',
  'PROVINCE_POLICE',
  'LAND_REGISTRATION_OFFICE',
  'COMMUNE_COMMITTEE',
  'COMMUNE_UNIT',
  'COMMUNE_POLICE',
  'ONE_STOP_CENTRE',
] as const
export type AgencyKind = (typeof agencyKinds)[number]

export const audiences = ['CITIZEN', 'BUSINESS', 'ORGANISATION', 'FOREIGNER'] as const
export type Audience = (typeof audiences)[number]

export const lifeEvents = [
  'having-a-child',
  'marriage',
  'changing-personal-details',
  'moving-house',
  'building-a-house',
  'land-and-house',
  'starting-a-business',
  'running-a-business',
  'working',
  'social-support',
  'adoption-and-guardianship',
  'certifying-papers',
  'losing-someone',
] as const
export type LifeEvent = (typeof lifeEvents)[number]

export interface GuideStep {
  readonly title: LocalText | null
  readonly text: LocalText
}

/** A way in, with its own time limits; the first limit is the usual one. */
export interface ChannelOffer {
  readonly channel: Channel
  readonly timeLimits: readonly TimeLimit[]
  readonly note: LocalText | null
}

export const timeUnits = ['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY'] as const
export type TimeUnit = (typeof timeUnits)[number]

/** A time limit (thời hạn giải quyết). Quantities come in quarters: 7.5 working days is usual. */
export interface TimeLimit {
  /** Case of the procedure (trường hợp), e.g. `1.001193.02`. */
  readonly caseCode: string | null
  readonly quantity: number
  readonly unit: TimeUnit
  /** Which case it is, in words. */
  readonly note: LocalText | null
  /** The answers that put a dossier into this case; null where a clerk has to say so. */
  readonly condition: Condition | null
}

/** A blank form to download (DN19 Đ9.1a). */
export interface DocumentTemplate {
  readonly documentId: string
  readonly fileName: string
  /** Where the file is kept by its source. */
  readonly location: string
}

export interface ResultDocument {
  readonly code: string | null
  readonly name: LocalText
  /** Kind of paper, by which the vault offers it where another procedure asks for it; absent for what has none. */
  readonly kind?: string | undefined
  /** Months for which it holds; without end where absent. */
  readonly validMonths?: number | undefined
}

/** Căn cứ pháp lý. */
export interface LegalDocument {
  readonly number: string
  readonly name: string
}

/** Why a service is not fully online: the closed list of NĐ 224/2026 Đ14. */
export const partialReasonCodes = [
  'APPLICANT_PRESENT',
  'FIELD_VERIFICATION',
  'TECHNICAL_INCIDENT',
  'TECHNICAL_LIMIT',
] as const
export type PartialReasonCode = (typeof partialReasonCodes)[number]

/** Toàn trình, một phần (with the reason the law wants published), or information only. */
export type OnlineLevel =
  | { readonly level: 'FULL' }
  | {
      readonly level: 'PARTIAL'
      readonly reasonCode: PartialReasonCode
      readonly reason: LocalText
    }
  | { readonly level: 'INFORMATION' }

/** How supplements run for this procedure; what is null follows the profile. */
export interface SupplementRule {
  /** Whether the clock stands still or starts again (NĐ 61/2018 Đ19.4; QĐ 766). */
  readonly clock: 'PAUSE' | 'RESTART' | null
  /** Working days within which the applicant must be told what is missing. */
  readonly noticeWithinDays: number | null
  readonly maximumRounds: number | null
  /** Calendar days a consulted agency has; its silence is then consent where `silenceIsConsent`. */
  readonly consultationDays: number | null
  readonly silenceIsConsent: boolean
}

/** All by the profile. */
export const supplementByProfile: SupplementRule = {
  clock: null,
  noticeWithinDays: null,
  maximumRounds: null,
  consultationDays: null,
  silenceIsConsent: false,
}

/** Where a version comes from: written here, or taken over from the National Portal. */
export interface VersionSource {
  readonly kind: 'LOCAL' | 'NATIONAL_PORTAL'
  readonly recordId: string | null
  readonly url: string | null
  /** Who announced the procedure (cơ quan công bố). */
  readonly issuedBy: string | null
}
