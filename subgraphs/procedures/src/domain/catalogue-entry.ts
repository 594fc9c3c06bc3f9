import type { Decision } from './decision.ts'

/** Acts on the catalogue, as the log names them. */
export type CatalogueAct =
  'PUBLISHED' | 'CLOSED' | 'REOPENED' | 'DRAFT_DROPPED' | 'RECORD_TAKEN' | 'RECORD_DROPPED'

/** What was done to the catalogue: written with the act, never changed. */
export interface CatalogueEntry {
  readonly id: string
  readonly at: Date
  readonly actorId: string
  readonly actorName: string
  readonly act: CatalogueAct
  readonly code: string
  readonly versionNumber: number | null
  readonly from: string | null
  readonly decision: Decision | null
  readonly reason: string | null
}
