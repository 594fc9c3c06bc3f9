import { subscribe, type EventHandlers, type Subscription } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import type { Profile } from '@motcua/regulation'
import type { Paperwork } from '../paperwork/paperwork.ts'
import { accountEvents, forgetChanged } from './account-events.ts'
import { catalogueEvents } from './catalogue-events.ts'
import { paperEvents } from './paper-events.ts'
import { withPaymentEvents } from './payment-events.ts'

interface Sources {
  readonly db: OpenDatabase
  readonly paperwork: Paperwork
  readonly profile: Profile
  readonly procedures: Sql
  readonly accounts: Sql
  readonly onError: (error: unknown) => void
}

/** Reads what the other subgraphs publish, and our own events for the papers. */
export async function startSubscribers(sources: Sources): Promise<readonly Subscription[]> {
  const { db, paperwork, procedures, accounts, onError } = sources
  const read = (source: string, sourceClient: Sql, handlers: EventHandlers) =>
    subscribe({
      consumer: 'dossiers',
      source,
      sourceClient,
      tenantId: db.tenantId,
      transaction: db.transaction,
      handlers,
      onError,
      onApplied: (rows) => forgetChanged(db, rows),
      // Papers take tens of milliseconds each: small batches keep transactions short.
      batchSize: source === 'dossiers' ? 5 : 100,
    })
  return Promise.all([
    read('procedures', procedures, catalogueEvents),
    read('accounts', accounts, accountEvents),
    read('dossiers', db.client, withPaymentEvents(paperEvents(paperwork), sources)),
  ])
}
