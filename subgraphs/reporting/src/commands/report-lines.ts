import type { Database } from '@motcua/events'
import { toFigures, type FiguresDimension, type FiguresQuestion } from '../domain/figures.ts'
import { isInReport, type ReportLine } from '../domain/settlement-report.ts'
import { findFieldNames, findProcedureNames, listAgencies } from '../store/directory.ts'
import { sumFigures } from '../store/figure-sums.ts'

/** What the lines of a report can be. */
export type ReportDimension = Extract<FiguresDimension, 'AGENCY' | 'FIELD' | 'PROCEDURE'>

/** The figures line by line with their names, as the screen shows them: what has nothing to tell is left out. */
export async function reportLines(
  db: Database,
  question: FiguresQuestion,
  dimension: ReportDimension,
): Promise<readonly ReportLine[]> {
  const [sums, names] = await Promise.all([
    sumFigures(db, question, dimension),
    namesOf(db, dimension),
  ])
  return sums
    .map((line) => ({
      key: line.key,
      name: names.get(line.key) ?? line.key,
      figures: toFigures(line),
    }))
    .filter(({ figures }) => isInReport(figures))
    .sort(
      (one, other) => one.name.localeCompare(other.name, 'vi') || (one.key < other.key ? -1 : 1),
    )
}

async function namesOf(
  db: Database,
  dimension: ReportDimension,
): Promise<ReadonlyMap<string, string>> {
  switch (dimension) {
    case 'AGENCY':
      return new Map((await listAgencies(db)).map(({ id, name }) => [id, name.vi]))
    case 'FIELD':
      return findFieldNames(db)
    case 'PROCEDURE':
      return findProcedureNames(db)
  }
}
