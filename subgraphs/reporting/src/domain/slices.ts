/** The cuts in which counts are kept: a question is answered from the coarsest one that knows its dimensions. */
export type Slice = 'ALL' | 'AGENCY' | 'FIELD' | 'PROCEDURE' | 'AGENCY_FIELD' | 'AGENCY_PROCEDURE'

/** Counts are kept by day, by month and by year, so that a long period is some years, some months and a few days. */
export type Span = 'DAY' | 'MONTH' | 'YEAR'

/** The spans in which a slice is kept. */
export function spansOf(slice: Slice): readonly Span[] {
  return isKeptByDay(slice) ? ['DAY', 'MONTH', 'YEAR'] : ['MONTH', 'YEAR']
}

/** Which dimensions a question or a slice tells apart. */
interface Dimensions {
  readonly agency: boolean
  readonly field: boolean
  readonly procedure: boolean
}

/** What is asked of the counts. */
export interface Asked extends Dimensions {
  /** Who is in charge changes with each assignment: counted from the facts alone. */
  readonly officer: boolean
}

/** What each slice tells apart, besides the channel. A procedure brings its field along. */
export const slices: Readonly<Record<Slice, Dimensions>> = {
  ALL: { agency: false, field: false, procedure: false },
  AGENCY: { agency: true, field: false, procedure: false },
  FIELD: { agency: false, field: true, procedure: false },
  PROCEDURE: { agency: false, field: true, procedure: true },
  AGENCY_FIELD: { agency: true, field: true, procedure: false },
  AGENCY_PROCEDURE: { agency: true, field: true, procedure: true },
}

/** Of which office, field and procedure something is. */
interface Place {
  readonly agencyId: string
  readonly fieldCode: string
  readonly procedureId: string
}

/** A place as a slice knows it: what it does not tell apart is empty. */
export function placeIn(slice: Slice, { agencyId, fieldCode, procedureId }: Place): Place {
  const { agency, field, procedure } = slices[slice]
  return {
    agencyId: agency ? agencyId : '',
    fieldCode: field ? fieldCode : '',
    procedureId: procedure ? procedureId : '',
  }
}

/** Every slice. */
export const sliceNames = Object.keys(slices) as readonly Slice[]

/**
 * Whether a slice is kept by day too. By day, agency and procedure there would be about a cell for each dossier:
 * there the few days at the edges of a period are counted from the facts.
 */
export function isKeptByDay(slice: Slice): boolean {
  return slice !== 'AGENCY_FIELD' && slice !== 'AGENCY_PROCEDURE'
}

/** The coarsest slice that tells apart what is asked; null where no slice does. */
export function sliceFor({ agency, field, procedure, officer }: Asked): Slice | null {
  if (officer) return null
  if (procedure) return agency ? 'AGENCY_PROCEDURE' : 'PROCEDURE'
  if (field) return agency ? 'AGENCY_FIELD' : 'FIELD'
  return agency ? 'AGENCY' : 'ALL'
}
