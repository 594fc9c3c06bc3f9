import { subscribe, type Subscription } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import { dossierEvents } from './dossier-events.ts'

interface FollowOptions {
  readonly db: OpenDatabase
  /** Read-only client of the database of `dossiers`. */
  readonly eventsClient: Sql
  readonly onError: (error: unknown) => void
}

/** Learns from the log of `dossiers` which results were returned to whom. */
export function followDossiers({
  db,
  eventsClient,
  onError,
}: FollowOptions): Promise<Subscription> {
  return subscribe({
    consumer: 'feedback',
    source: 'dossiers',
    sourceClient: eventsClient,
    tenantId: db.tenantId,
    transaction: db.transaction,
    handlers: dossierEvents,
    onError,
  })
}
