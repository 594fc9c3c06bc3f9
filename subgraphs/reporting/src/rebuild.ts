import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import { emptyModel } from './commands/empty-model.ts'
import { followDossiers } from './subscribers/follow-dossiers.ts'

interface RebuildOptions {
  readonly db: OpenDatabase
  readonly eventsClient: Sql
  readonly onError: (error: unknown) => void
}

/**
 * Makes all figures again from the log of `dossiers`, which has to reach back to the first event. Services may run
 * meanwhile: they help to read, and their figures grow until the log is read to its end.
 */
export async function rebuild({ db, eventsClient, onError }: RebuildOptions): Promise<void> {
  await emptyModel(db)
  const following = await followDossiers({ db, eventsClient, onError, batchSize: 5000 })
  try {
    await following.drain()
  } finally {
    await following.stop()
  }
}
