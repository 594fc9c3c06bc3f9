import { figureColumns, noSums, toFigures } from '../domain/figures.ts'
import type { FigureDossierConnectionResolvers } from '../generated/types.ts'
import { sumFigures } from '../store/figure-sums.ts'

export const FigureDossierConnection: FigureDossierConnectionResolvers = {
  async totalCount({ figure, question }, _arguments, { db }) {
    const [sums = noSums] = await sumFigures(db, question)
    return toFigures(sums)[figureColumns[figure]]
  },
}
