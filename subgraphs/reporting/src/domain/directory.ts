import type { Calendar } from '@motcua/working-time'

/** A text that people read. */
export interface LocalText {
  readonly vi: string
  readonly en?: string | undefined
}

/** Tier of an agency: departments of the province, districts, communes. */
export type AgencyLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

/** An agency as `accounts` told it last. */
export interface KnownAgency {
  readonly id: string
  readonly identifier: string
  readonly name: LocalText
  readonly level: AgencyLevel
  /** Fields that it settles. */
  readonly fieldCodes: readonly string[]
  readonly calendar: Calendar
  readonly active: boolean
}

/** An officer's post as `accounts` told it last. */
export interface KnownOfficer {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly agencyId: string
  readonly roles: readonly string[]
  readonly active: boolean
}

/** A procedure as its newest version says. */
export interface KnownProcedure {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly fieldCode: string
  readonly fieldName: string
  readonly levels: readonly string[]
  readonly onlineLevel: 'FULL' | 'PARTIAL' | 'INFORMATION'
  /** Whether dossiers can come online. */
  readonly takesOnline: boolean
  readonly hasFee: boolean
  /** Whether the parts that NĐ 63/2010 Đ8.2 demands are all there. */
  readonly isComplete: boolean
  /** Kinds of step that no dossier can go around, e.g. `ASSIGN`, `CONSULT`. */
  readonly requiredSteps: readonly string[]
  readonly effectiveFrom: Date
  readonly publishedAt: Date
  /** From when on no new dossiers are taken; null while it is on offer. */
  readonly closedFrom: Date | null
}
