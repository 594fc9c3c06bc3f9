import { subscribe, type EventHandlers, type Subscription } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import { dossierEvents } from './dossier-events.ts'
import { accountEvents, procedureEvents } from './place-events.ts'

/** Read-only clients of the databases whose logs are read. */
export interface Sources {
  readonly dossiers: Sql
  readonly accounts: Sql
  readonly procedures: Sql
}

interface FollowOptions {
  readonly db: OpenDatabase
  readonly sources: Sources
  readonly onError: (error: unknown) => void
}

/** Learns which results were returned to whom, who works where by which calendar, and what procedures there are. */
export function startSubscribers({
  db,
  sources,
  onError,
}: FollowOptions): Promise<readonly Subscription[]> {
  const read = (source: keyof Sources, handlers: EventHandlers) =>
    subscribe({
      consumer: 'feedback',
      source,
      sourceClient: sources[source],
      tenantId: db.tenantId,
      transaction: db.transaction,
      handlers,
      onError,
    })
  return Promise.all([
    read('dossiers', dossierEvents),
    read('accounts', accountEvents),
    read('procedures', procedureEvents),
  ])
}
