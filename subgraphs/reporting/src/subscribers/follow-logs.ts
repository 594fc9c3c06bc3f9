import { subscribe, type Subscription } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import type { ClockRules } from '../domain/clock-marks.ts'
import { consumer } from '../store/cursor.ts'
import { accountEvents } from './account-events.ts'
import { onDossierEvents } from './dossier-events.ts'
import { feedbackEvents } from './feedback-events.ts'
import { procedureEvents } from './procedure-events.ts'

/** Read-only clients of the databases whose logs are read. */
export interface Logs {
  readonly dossiers: Sql
  readonly accounts: Sql
  readonly procedures: Sql
  readonly feedback: Sql
}

/** What reading a log takes. */
export interface FollowOptions {
  readonly db: OpenDatabase
  readonly rules: ClockRules
  readonly onError: (error: unknown) => void
  readonly batchSize?: number
}

/** Keeps the read model up with the log of `dossiers`, within milliseconds of each act. */
export function followDossiers(options: FollowOptions, dossiers: Sql): Promise<Subscription> {
  const { batchSize = 1000, rules } = options
  return follow(options, 'dossiers', {
    sourceClient: dossiers,
    handlers: {},
    onBatch: onDossierEvents(rules),
    batchSize,
  })
}

/** Keeps everything up with the logs of all four. */
export function followLogs(options: FollowOptions, logs: Logs): Promise<readonly Subscription[]> {
  const { accounts, procedures, feedback } = logs
  const handlers = accountEvents(options.rules)
  return Promise.all([
    followDossiers(options, logs.dossiers),
    follow(options, 'accounts', { sourceClient: accounts, handlers }),
    follow(options, 'procedures', { sourceClient: procedures, handlers: procedureEvents }),
    follow(options, 'feedback', { sourceClient: feedback, handlers: feedbackEvents }),
  ])
}

type Reading = Pick<
  Parameters<typeof subscribe>[0],
  'sourceClient' | 'handlers' | 'onBatch' | 'batchSize'
>

function follow(
  { db, onError }: FollowOptions,
  source: keyof Logs,
  reading: Reading,
): Promise<Subscription> {
  const { tenantId, transaction } = db
  return subscribe({ ...reading, consumer, source, tenantId, transaction, onError })
}
