/** What is counted of an agency's feedback in a period. */
export interface FeedbackCounts {
  readonly carriedOver: number
  readonly fresh: number
  readonly aboutBehaviour: number
  readonly aboutRules: number
  readonly unclassified: number
  readonly notAccepted: number
  readonly transferred: number
  readonly processed: number
  readonly processedOnTime: number
  readonly inProcess: number
  readonly inProcessOverdue: number
  readonly enteredLate: number
  readonly published: number
  readonly satisfied: number
  readonly rated: number
}

/** Counts of one agency. */
export interface AgencyFigures extends FeedbackCounts {
  readonly agencyId: string
}

/** One row of the report; the sum has no agency. */
export interface FiguresRow extends FeedbackCounts {
  readonly agencyId: string | null
}

const nothing: FeedbackCounts = {
  ...{ carriedOver: 0, fresh: 0, aboutBehaviour: 0, aboutRules: 0, unclassified: 0 },
  ...{ notAccepted: 0, transferred: 0, processed: 0, processedOnTime: 0, inProcess: 0 },
  ...{ inProcessOverdue: 0, enteredLate: 0, published: 0, satisfied: 0, rated: 0 },
}

/** The report: the sum first, then each agency. */
export function toFiguresReport(rows: readonly AgencyFigures[]): readonly FiguresRow[] {
  const names = Object.keys(nothing) as (keyof FeedbackCounts)[]
  const sum = Object.fromEntries(
    names.map((name) => [name, rows.reduce((total, row) => total + row[name], 0)]),
  ) as unknown as FeedbackCounts
  return [{ agencyId: null, ...nothing, ...sum }, ...rows]
}
