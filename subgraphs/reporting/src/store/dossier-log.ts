import type { LogCursor } from '@motcua/events'
import type { Sql } from 'postgres'

/** An event of a dossier as far as a rebuild asks of each; the whole payload is read only where it turns out to be the last. */
export interface BriefRow {
  readonly type: string
  readonly at: Date
  readonly payload: string
  readonly dossierId: string
  readonly version: number
  readonly agencyId: string
  /** What tells of the outcome; null where its kind of event does not say it. */
  readonly late: boolean | null
  readonly assigneeId: string | null
  readonly method: string | null
  readonly settledAt: string | null
  readonly discontinuedAt: string | null
  readonly returnedAt: string | null
  readonly punctuality: string | null
  readonly cause: string | null
}

interface Place {
  readonly txid: string
  readonly id: string
}

/**
 * Some events of the log of `dossiers` with how far it was read; undefined at its end. As `readLog` reads it, but PostgreSQL
 * takes what every event is asked for out of its payload, and the rest stays unread.
 */
export async function readDossierLog(
  source: { readonly eventsClient: Sql; readonly tenantId: number },
  cursor: LogCursor,
  limit: number,
): Promise<{ readonly rows: readonly BriefRow[]; readonly cursor: LogCursor } | undefined> {
  const { eventsClient, tenantId } = source
  const rows = await eventsClient<(BriefRow & Place)[]>`
    select txid::text, id, type, occurred_at as at, payload::text as payload,
      payload ->> 'dossierId' as "dossierId", (payload ->> 'version')::int as version, payload ->> 'agencyId' as "agencyId",
      (payload -> 'late')::boolean as late, payload ->> 'assigneeId' as "assigneeId", payload ->> 'method' as method,
      payload ->> 'settledAt' as "settledAt", payload ->> 'discontinuedAt' as "discontinuedAt",
      payload ->> 'returnedAt' as "returnedAt", payload ->> 'punctuality' as punctuality, payload ->> 'cause' as cause
    from outbox
    where tenant_id = ${tenantId} and type like 'dossiers.%'
      and (txid, id) > (${cursor.txid}::text::xid8, ${cursor.eventId}::uuid)
      and txid < pg_snapshot_xmin(pg_current_snapshot())
    order by outbox.txid, outbox.id
    limit ${limit}`
  const last = rows.at(-1)
  return last && { rows, cursor: { txid: last.txid, eventId: last.id } }
}
