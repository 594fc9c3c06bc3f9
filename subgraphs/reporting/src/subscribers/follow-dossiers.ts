import { subscribe, type Subscription } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import { consumer, source } from '../store/cursor.ts'
import { onDossierEvents } from './dossier-events.ts'

interface FollowOptions {
  readonly db: OpenDatabase
  /** Read-only client of the database of `dossiers`. */
  readonly eventsClient: Sql
  readonly onError: (error: unknown) => void
  readonly batchSize?: number
}

/** Keeps the read model up with the log of `dossiers`, within milliseconds of each act. */
export function followDossiers(options: FollowOptions): Promise<Subscription> {
  const { db, eventsClient, onError, batchSize = 1000 } = options
  return subscribe({
    consumer,
    source,
    sourceClient: eventsClient,
    tenantId: db.tenantId,
    transaction: db.transaction,
    handlers: {},
    onBatch: onDossierEvents,
    onError,
    batchSize,
  })
}
