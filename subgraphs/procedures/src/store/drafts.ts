import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { Draft } from '../domain/draft.ts'
import { versionDrafts } from './administration-tables.ts'

/** A draft in any state, or undefined. */
export async function findDraft(
  { tenantId, query }: Database,
  id: string,
): Promise<Draft | undefined> {
  const [row] = await query
    .select()
    .from(versionDrafts)
    .where(and(eq(versionDrafts.tenantId, tenantId), eq(versionDrafts.id, id)))
  return row && toDraft(row)
}

/** The open drafts of procedures, in one statement. */
export async function listOpenDrafts(
  { tenantId, query }: Database,
  procedureIds: readonly string[],
): Promise<readonly Draft[]> {
  const rows = await query
    .select()
    .from(versionDrafts)
    .where(
      and(
        eq(versionDrafts.tenantId, tenantId),
        eq(versionDrafts.state, 'OPEN'),
        sql`${versionDrafts.procedureId} = any(${`{${procedureIds.join(',')}}`}::uuid[])`,
      ),
    )
  return rows.map(toDraft)
}

/** Enters a draft or writes it anew. */
export async function saveDraftRow({ tenantId, query }: Database, draft: Draft): Promise<void> {
  await query
    .insert(versionDrafts)
    .values({ ...draft, tenantId })
    .onConflictDoUpdate({ target: [versionDrafts.tenantId, versionDrafts.id], set: draft })
}

function toDraft({ tenantId: _, ...draft }: typeof versionDrafts.$inferSelect): Draft {
  return draft
}
