/** Acts of administration, as the log names them. */
export const administrationActs = [
  'AGENCY_ENTERED',
  'AGENCY_CHANGED',
  'AGENCY_DISSOLVED',
  'UNIT_SAVED',
  'UNIT_CLOSED',
  'CALENDAR_CHANGED',
  'HOLIDAYS_SET',
  'POST_GIVEN',
  'POST_CHANGED',
  'POST_ENDED',
  'ACCOUNT_OPENED',
  'PASSWORD_RESET',
  'ACCOUNT_SUSPENDED',
  'SUSPENSION_LIFTED',
] as const
export type AdministrationAct = (typeof administrationActs)[number]

/** One thing that became different; null where it was or is not there. */
export interface Change {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** A letter or decision by number and date. */
export interface WrittenBasis {
  readonly number: string
  readonly date: string
  readonly note: string | null
}

/** What an administrator did (DL24 Đ6.2, Đ11.6): written with the act, never changed. */
export interface AdministrationEntry {
  readonly id: string
  readonly at: Date
  readonly actorId: string
  readonly actorName: string
  /** The post under which it was done. */
  readonly officerId: string
  readonly act: AdministrationAct
  readonly subjectId: string
  readonly subjectName: string
  readonly agencyId: string | null
  readonly changes: readonly Change[]
  readonly basis: WrittenBasis | null
}

/** What a thing says of itself, in words, by field. */
export type Facts = Readonly<Record<string, string | null>>

/** The fields in which two states differ, in the order of the later one. */
export function listChanges(before: Facts, after: Facts): readonly Change[] {
  return Object.entries(after)
    .map(([field, value]) => ({ field, before: before[field] ?? null, after: value }))
    .filter((change) => change.before !== change.after)
}
