import { followNow } from '@motcua/events'
import postgres from 'postgres'
import type { Logger } from 'pino'
import { hintsOf, type AddressedHint } from './audience.ts'
import { createHintPacer } from './hint-pacer.ts'

interface LogOptions {
  /** PostgreSQL URLs of the event logs. */
  readonly urls: readonly string[]
  readonly tenantId: number
  readonly publish: (hint: AddressedHint) => void
  readonly log: Logger
}

/** Follows the event logs from now on and publishes the hints that follow from them; answers with the way to stop. */
export function followLogs({ urls, tenantId, publish, log }: LogOptions): () => Promise<void> {
  const pacer = createHintPacer(publish)
  const logs = urls.map((url) => {
    const client = postgres(url, { max: 2, onnotice: () => undefined })
    const following = followNow({
      sourceClient: client,
      tenantId,
      onEvents: (events) => events.flatMap(hintsOf).forEach(pacer.pass),
      onError: (error) => log.warn({ err: error }, 'event log cannot be read'),
    })
    return { client, following }
  })

  return async () => {
    pacer.stop()
    await Promise.all(logs.map(({ following }) => following.stop()))
    await Promise.all(logs.map(({ client }) => client.end({ timeout: 2 })))
  }
}
