import type { Calendar } from '@motcua/working-time'
import type { LocalText } from './local-text.ts'

/** Level of an agency in the province. */
export type AgencyLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

/** Kinds of agency, as processes name them. */
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

/** A public agency (cơ quan). */
export interface Agency {
  readonly id: string
  /** Electronic identifier (QĐ 20/2020), left part first. */
  readonly identifier: string
  readonly name: LocalText
  readonly level: AgencyLevel
  readonly parentId: string | null
  readonly oneStopName: LocalText
  readonly address: string
  readonly phone: string
  readonly calendar: Calendar
  /** Kind in the words of processes, e.g. `PROVINCE_POLICE`: which steps are its work; null where nobody has said. */
  readonly kind: AgencyKind | null
  /** Mailbox of the one-stop unit; null where none is given. */
  readonly email: string | null
  readonly hotline: string | null
  /** Whom to ask, as published (DL24 Đ5.7). */
  readonly contacts: readonly AgencyContact[]
  /** False once it has been dissolved or merged: old dossiers still name it. */
  readonly active: boolean
  readonly dissolvedOn: string | null
  /** Who took over when it was dissolved. */
  readonly successorId: string | null
}

/** Somebody to ask at an agency. */
export interface AgencyContact {
  readonly name: string
  readonly duty: string
  readonly phone: string | null
  readonly email: string | null
}

/** What a new agency has not been told yet. */
export const unspokenFacts = {
  kind: null,
  email: null,
  hotline: null,
  contacts: [],
  dissolvedOn: null,
  successorId: null,
} as const satisfies Partial<Agency>

/** What an agency was called, and when: from a day until the day before another. */
export interface AgencyRecord {
  readonly name: LocalText
  readonly identifier: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** A unit of an agency (phòng, bộ phận). */
export interface Unit {
  readonly id: string
  readonly agencyId: string
  readonly name: LocalText
  /** Its place in the list, from 1. */
  readonly position: number
  /** False once it has been closed. */
  readonly active: boolean
}
