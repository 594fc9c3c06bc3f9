import { join } from 'node:path'
import postgres from 'postgres'
import { startChild, waitUntilDone } from '../../../packages/local-stack/src/stack/child.ts'
import { root } from '../stack/ground.ts'
import type { Services } from '../stack/services.ts'

/** Builds the figures again from the log, as an operator would; the province's own `reporting` may run or not. */
export async function rebuildFigures({ ground }: Services): Promise<void> {
  const { databases, settings, folder } = ground
  const environment = {
    DATABASE_URL: databases.reporting,
    EVENTS_DOSSIERS_URL: databases.dossiers,
    REGULATION_PROFILE: settings.REGULATION_PROFILE,
    LOG_LEVEL: 'error',
  }
  const file = 'subgraphs/reporting/src/rebuild-main.ts'
  const child = startChild(
    { name: 'reporting-rebuild', file, environment },
    { root, logs: join(folder, 'logs') },
  )
  await waitUntilDone(child)

  const client = postgres(databases.reporting, { max: 1, onnotice: () => undefined })
  await client.unsafe('vacuum analyze')
  await client.end()
}
