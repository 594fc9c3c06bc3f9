import type { Database } from '@motcua/events'
import { and, asc, eq, gte, lt, sql, type SQL } from 'drizzle-orm'
import type { Channel } from '@motcua/checklist'
import type { Dossier, DossierState } from '../domain/dossier.ts'
import { toArray, toDossier } from './dossiers.ts'
import { dossiers } from './tables.ts'

/** Which dossiers an analyst asks for. */
export interface RecordQuestion {
  readonly from: Date
  readonly before: Date
  readonly agencyId?: string | undefined
  readonly procedureId?: string | undefined
  readonly channel?: Channel | undefined
  readonly states?: readonly DossierState[] | undefined
}

interface Page {
  readonly limit: number
  readonly after: { readonly receivedAt: Date; readonly id: string } | undefined
}

/** Dossiers received in a span, by reception and id. */
export async function listReceived(
  db: Database,
  question: RecordQuestion,
  { limit, after }: Page,
): Promise<readonly Dossier[]> {
  const rows = await db.query
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.tenantId, db.tenantId), ...conditions(question), afterKey(after)))
    .orderBy(asc(dossiers.receivedAt), asc(dossiers.id))
    .limit(limit)
  return rows.map(toDossier)
}

/** One accepted dossier by its code. */
export async function findReceived(db: Database, code: string): Promise<Dossier | undefined> {
  const [row] = await db.query
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.tenantId, db.tenantId), eq(dossiers.code, code)))
  return row && toDossier(row)
}

function conditions(question: RecordQuestion): readonly (SQL | undefined)[] {
  const { from, before, agencyId, procedureId, channel, states } = question
  return [
    gte(dossiers.receivedAt, from),
    lt(dossiers.receivedAt, before),
    agencyId === undefined ? undefined : eq(dossiers.agencyId, agencyId),
    procedureId === undefined ? undefined : eq(dossiers.procedureId, procedureId),
    channel === undefined ? undefined : eq(dossiers.channel, channel),
    states === undefined ? undefined : sql`${dossiers.state} = any(${toArray(states)}::text[])`,
  ]
}

function afterKey(after: Page['after']): SQL | undefined {
  if (!after) return undefined
  const instant = after.receivedAt.toISOString()
  return sql`(${dossiers.receivedAt}, ${dossiers.id}) > (${instant}::timestamptz, ${after.id}::uuid)`
}
