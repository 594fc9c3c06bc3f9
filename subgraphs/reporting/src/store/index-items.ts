import type { Database } from '@motcua/events'
import { sql, type SQL } from 'drizzle-orm'
import { indexMeasures, type IndexMeasure, type MeasuredKind } from '../domain/index-measures.ts'
import { dossierConditions, feedbackConditions, procedureConditions } from './index-conditions.ts'
import { dossiersFrom, feedbackFrom, proceduresFrom, type IndexQuestion } from './index-counts.ts'

/** One of the things that a measure counted. */
export interface IndexItem {
  readonly kind: MeasuredKind
  readonly id: string
  /** Code of the dossier, procedure or feedback; null for a dossier without one. */
  readonly code: string | null
  /** Name of the procedure; empty for feedback. */
  readonly name: string
  readonly agencyId: string
}

/** The next of the things that a measure counted, by id, at most `limit`. */
export async function listIndexItems(
  db: Database,
  measure: IndexMeasure,
  question: IndexQuestion,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly IndexItem[]> {
  const kind = indexMeasures[measure]
  const { columns, id, source, conditions } = readingOf(db, kind, question)
  const isAfter = page.after === undefined ? sql`` : sql`and ${id} > ${page.after}`
  return db.query.execute<IndexItem & Record<string, unknown>>(sql`
    select ${kind} as kind, ${columns} ${withCondition(source, conditions[measure], kind)} ${isAfter}
    order by ${id} limit ${page.limit}`)
}

interface Reading {
  readonly columns: SQL
  readonly id: SQL
  readonly source: SQL
  readonly conditions: Readonly<Record<string, SQL>>
}

function readingOf(db: Database, kind: MeasuredKind, question: IndexQuestion): Reading {
  const { period } = question
  switch (kind) {
    case 'DOSSIER':
      return {
        columns: sql`f.dossier_id as id, f.code, f.procedure_name as name, f.agency_id as "agencyId"`,
        id: sql`f.dossier_id`,
        source: dossiersFrom(db, question),
        conditions: dossierConditions(period),
      }
    case 'PROCEDURE':
      return {
        columns: sql`p.id, p.code, p.name, a.id as "agencyId"`,
        id: sql`p.id`,
        source: proceduresFrom(db, question),
        conditions: procedureConditions(period),
      }
    case 'FEEDBACK':
      return {
        columns: sql`v.feedback_id as id, v.code, '' as name, v.agency_id as "agencyId"`,
        id: sql`v.feedback_id`,
        source: feedbackFrom(db, question),
        conditions: feedbackConditions(period),
      }
  }
}

/** Dossiers come from a join, the others from a source that has its own condition already. */
function withCondition(source: SQL, condition: SQL | undefined, kind: MeasuredKind): SQL {
  const word = kind === 'DOSSIER' ? sql`where` : sql`and`
  return sql`${source} ${word} ${condition ?? sql`false`}`
}
