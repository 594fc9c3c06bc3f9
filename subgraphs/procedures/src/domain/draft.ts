import type { VersionEdits } from './version-edits.ts'

/** A new version in the making. */
export interface Draft {
  readonly id: string
  readonly procedureId: string
  readonly baseVersionId: string
  readonly edits: VersionEdits
  readonly revision: number
  /** The revision that was checked and found whole; null before. */
  readonly checkedRevision: number | null
  readonly state: 'OPEN' | 'PUBLISHED' | 'DROPPED'
  readonly updatedAt: Date
  readonly updatedById: string
  readonly updatedByName: string
}
