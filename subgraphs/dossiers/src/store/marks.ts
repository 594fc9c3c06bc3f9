import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { CheckStage, CheckTarget, Mark } from '../domain/supplement.ts'
import { toArray } from './dossiers.ts'
import { dossierMarks } from './tables.ts'

/** A mark with who made it. */
export interface KeptMark extends Mark {
  readonly dossierId: string
  readonly stage: CheckStage
  readonly markedBy: string
  readonly markedAt: Date
}

/** The marks of many dossiers in one statement. */
export async function listMarks(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly KeptMark[]> {
  return query
    .select()
    .from(dossierMarks)
    .where(
      and(
        eq(dossierMarks.tenantId, tenantId),
        sql`${dossierMarks.dossierId} = any(${toArray(dossierIds)}::uuid[])`,
      ),
    )
}

/** Keeps a mark, in the place of what was marked before. */
export async function putMark({ tenantId, query }: Database, mark: KeptMark): Promise<void> {
  await query
    .insert(dossierMarks)
    .values({ tenantId, ...mark })
    .onConflictDoUpdate({
      target: [
        dossierMarks.tenantId,
        dossierMarks.dossierId,
        dossierMarks.stage,
        dossierMarks.kind,
        dossierMarks.target,
      ],
      set: mark,
    })
}

/** Takes a mark away. */
export async function deleteMark(
  { tenantId, query }: Database,
  { dossierId, stage, kind, target }: CheckTarget & Pick<KeptMark, 'dossierId' | 'stage'>,
): Promise<void> {
  await query
    .delete(dossierMarks)
    .where(
      and(
        eq(dossierMarks.tenantId, tenantId),
        eq(dossierMarks.dossierId, dossierId),
        eq(dossierMarks.stage, stage),
        eq(dossierMarks.kind, kind),
        eq(dossierMarks.target, target),
      ),
    )
}

/** Takes away what was marked wrong or missing: it went into a request, and is checked anew with the answer. */
export async function clearFaults({ tenantId, query }: Database, dossierId: string): Promise<void> {
  await query
    .delete(dossierMarks)
    .where(
      and(
        eq(dossierMarks.tenantId, tenantId),
        eq(dossierMarks.dossierId, dossierId),
        sql`${dossierMarks.verdict} <> 'RIGHT'`,
      ),
    )
}
