import type { PageInfo } from '../generated/types.ts'
import type { FigureName, FiguresQuestion } from '../domain/figures.ts'
import type { FactBehind } from '../store/facts-behind.ts'
import type { RankedAgency } from '../domain/service-index.ts'

/** A ranked agency with how many there are of its level. */
export interface PlacedAgency extends RankedAgency {
  readonly ranked: number
}

/** A page of dossiers behind a figure, with what it takes to count them all. */
export interface DossiersBehind {
  readonly figure: FigureName
  readonly question: FiguresQuestion
  readonly nodes: readonly FactBehind[]
  readonly pageInfo: PageInfo
}
