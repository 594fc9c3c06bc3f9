import type { RankedAgency } from '../domain/service-index.ts'

/** A ranked agency with how many there are of its level. */
export interface PlacedAgency extends RankedAgency {
  readonly ranked: number
}
