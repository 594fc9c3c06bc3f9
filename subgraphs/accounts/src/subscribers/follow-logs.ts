import { subscribe, type EventHandlers } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import postgres from 'postgres'
import { noticesOfDossiers } from './dossiers.ts'
import { noticesOfFeedback } from './feedback.ts'
import type { NoticeRules } from './notice-context.ts'
import { noticesOfReporting } from './reporting.ts'

interface FollowOptions {
  readonly db: OpenDatabase
  /** PostgreSQL URLs of the event logs; those of feedback and reporting may be left out. */
  readonly urls: {
    readonly dossiers: string
    readonly feedback?: string | undefined
    readonly reporting?: string | undefined
  }
  readonly rules: NoticeRules
  readonly onError: (error: unknown) => void
  readonly onApplied: () => void
}

/** Reads what others tell and lets people know; answers with how to stop. */
export async function followLogs(options: FollowOptions): Promise<() => Promise<void>> {
  const { urls, rules } = options
  const sources: readonly [string, string | undefined, EventHandlers][] = [
    ['dossiers', urls.dossiers, noticesOfDossiers(rules)],
    ['feedback', urls.feedback, noticesOfFeedback(rules)],
    ['reporting', urls.reporting, noticesOfReporting(rules)],
  ]
  const stops = await Promise.all(
    sources.map(([source, url, handlers]) =>
      url === undefined ? () => Promise.resolve() : follow(options, { source, url, handlers }),
    ),
  )
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

async function follow(
  { db, onError, onApplied }: FollowOptions,
  log: { readonly source: string; readonly url: string; readonly handlers: EventHandlers },
): Promise<() => Promise<void>> {
  const { source, url, handlers } = log
  const sourceClient = postgres(url, { max: 2, onnotice: () => undefined })
  const subscription = await subscribe({
    ...{ consumer: 'accounts', source, sourceClient, tenantId: db.tenantId },
    ...{ transaction: db.transaction, handlers, onError, onApplied },
  })
  return async () => {
    await subscription.stop()
    await sourceClient.end({ timeout: 5 })
  }
}
