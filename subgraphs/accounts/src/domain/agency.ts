import type { Calendar } from '@motcua/working-time'
import type { LocalText } from './local-text.ts'

/** Level of an agency in the province. */
export type AgencyLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

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
  /** False once it has been dissolved or merged: old dossiers still name it. */
  readonly active: boolean
}

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
}
