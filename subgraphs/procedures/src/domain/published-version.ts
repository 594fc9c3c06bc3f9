import type { ProcedureVersion } from './procedure-version.ts'

/** A version with its place in the catalogue. */
export interface PublishedVersion {
  readonly id: string
  readonly procedureId: string
  /** From 1, by procedure. */
  readonly number: number
  /** Over the content without its effective date. */
  readonly contentHash: string
  readonly publishedAt: Date
  readonly version: ProcedureVersion
}
