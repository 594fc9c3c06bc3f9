import type { Database } from '@motcua/events'
import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { addDays, startOfDay } from '../domain/calendar-day.ts'
import { lapseKinds, type LapseKind, type LapseQuestion } from '../domain/lapse.ts'
import { dossierFacts } from './tables.ts'

const { dossierId, code, procedureName, agencyId, officerId } = getTableColumns(dossierFacts)
const { forwardBy, forwardedAt, appraisedAt, settledAt } = dossierFacts

/** A lapse and the dossier it is in. */
export interface Lapse {
  readonly dossierId: string
  readonly code: string | null
  readonly procedureName: string
  readonly agencyId: string
  readonly officerId: string | null
  /** Until when it was wanted; null where no moment was set. */
  readonly wantedBy: Date | null
  /** Since when it is so, or when it was done: the order of the list. */
  readonly at: Date
}

/** Where the page before ended. */
export interface AfterLapse {
  readonly at: string
  readonly dossierId: string
}

interface Reading {
  readonly condition: SQL
  /** The moment by which lapses are sorted. */
  readonly at: PgColumn
}

/** The next lapses of a kind, oldest first, at most `limit`. */
export async function listLapses(
  { tenantId, query }: Database,
  kind: LapseKind,
  question: LapseQuestion,
  page: { readonly after: AfterLapse | undefined; readonly limit: number },
): Promise<readonly Lapse[]> {
  const { condition, at } = readingOf(kind, question)
  const { after } = page
  const isAfter =
    after && sql`(${at}, ${dossierId}) > (${after.at}::timestamptz, ${after.dossierId})`
  const wantedBy = kind === 'NOT_RECORDED' || kind === 'UNASSIGNED' ? sql<null>`null` : forwardBy
  const rows = await query
    .select({ dossierId, code, procedureName, agencyId, officerId, wantedBy, at })
    .from(dossierFacts)
    .where(and(isAsked(tenantId, question), condition, isAfter))
    .orderBy(at, dossierId)
    .limit(page.limit)
  return rows as readonly Lapse[]
}

/** How many lapses of each kind there are. */
export async function countLapses(
  { tenantId, query }: Database,
  question: LapseQuestion,
): Promise<Readonly<Record<LapseKind, number>>> {
  const counts = lapseKinds.map(
    (kind) => sql`
      select ${kind} as kind, count(*)::int as count from ${dossierFacts}
      where ${and(isAsked(tenantId, question), readingOf(kind, question).condition)}`,
  )
  const rows = await query.execute<{ kind: LapseKind; count: number }>(
    sql.join(counts, sql` union all `),
  )
  const found = new Map(rows.map(({ kind, count }) => [kind, count]))
  return Object.fromEntries(lapseKinds.map((kind) => [kind, found.get(kind) ?? 0])) as Record<
    LapseKind,
    number
  >
}

function isAsked(tenantId: number, { agencyIds }: LapseQuestion): SQL | undefined {
  return and(
    eq(dossierFacts.tenantId, tenantId),
    agencyIds ? sql`${agencyId} = any(${sql.param(agencyIds)}::text[])` : undefined,
  )
}

/** Each kind with the predicate of its index. */
function readingOf(kind: LapseKind, question: LapseQuestion): Reading {
  const { state, lastActAt, assignedAt, recordedAt, discontinueCause, forwardedLate } = dossierFacts
  const isLate = sql`${forwardBy} < ${question.now.toISOString()}::timestamptz`
  switch (kind) {
    case 'UNOPENED':
      return {
        condition: sql`${state} = 'SUBMITTED' and ${lastActAt} is null and ${isLate}`,
        at: forwardBy,
      }
    case 'FORWARD_OVERDUE':
      return {
        condition: sql`${state} = 'ACCEPTED' and ${forwardedAt} is null and ${isLate}`,
        at: forwardBy,
      }
    case 'FORWARDED_LATE':
      return {
        condition: sql`${forwardedLate} and ${isWithin(forwardedAt, question)}`,
        at: forwardedAt,
      }
    case 'UNASSIGNED':
      return {
        condition: sql`${appraisedAt} is not null and ${assignedAt} is null
          and ${isWithin(appraisedAt, question)} and ${isRequired(['ASSIGN'])}`,
        at: appraisedAt,
      }
    case 'NOT_RECORDED':
      return {
        condition: sql`${dossierFacts.settledDay} between ${question.from}::date and ${question.to}::date
          and ${recordedAt} is null and ${discontinueCause} is null and ${isRequired(['CONSULT', 'VERIFY'])}`,
        at: settledAt,
      }
  }
}

function isWithin(column: PgColumn, { from, to }: LapseQuestion): SQL {
  const start = startOfDay(from).toISOString()
  const end = startOfDay(addDays(to, 1)).toISOString()
  return sql`${column} >= ${start}::timestamptz and ${column} < ${end}::timestamptz`
}

/** The process of the procedure has such a step, and no way around it. */
function isRequired(kinds: readonly string[]): SQL {
  return sql`exists (
    select from procedures where procedures.tenant_id = ${dossierFacts.tenantId}
      and procedures.id = ${dossierFacts.procedureId}
      and procedures.required_steps && ${sql.param(kinds)}::text[])`
}
