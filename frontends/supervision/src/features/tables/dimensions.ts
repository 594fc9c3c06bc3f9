import type { FiguresDimension } from '@motcua/graph-client/schema'
import type { Cut } from '../../shared/filter/cut.ts'

/** What the lines of a table can be. */
export const dimensions = [
  'AGENCY',
  'FIELD',
  'PROCEDURE',
  'CHANNEL',
  'OFFICER',
] as const satisfies readonly FiguresDimension[]

/** Dimensions as addresses name them. */
export const dimensionWords = {
  AGENCY: 'co-quan',
  FIELD: 'linh-vuc',
  PROCEDURE: 'thu-tuc',
  CHANNEL: 'cach-nop',
  OFFICER: 'can-bo',
} as const satisfies Readonly<Record<FiguresDimension, string>>

/** A dimension from the address; agencies for whatever is none. */
export function toDimension(word: unknown): FiguresDimension {
  return dimensions.find((dimension) => dimensionWords[dimension] === word) ?? 'AGENCY'
}

/** The cut of one line: what the line is about, within the cut of the table. */
export function cutOfLine(cut: Cut, dimension: FiguresDimension, key: string): Cut {
  switch (dimension) {
    case 'AGENCY':
      return { ...cut, agencyId: key }
    case 'FIELD':
      return { ...cut, fieldCode: key }
    case 'PROCEDURE':
      return { ...cut, procedureId: key }
    case 'OFFICER':
      return { ...cut, officerId: key }
    case 'CHANNEL':
      return { ...cut, channel: key === 'ONLINE' || key === 'POST' ? key : 'COUNTER' }
  }
}
