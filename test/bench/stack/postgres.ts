import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { reachableFolder } from '@motcua/testkit/embedded-postgres'
import postgres from 'postgres'
import { startChild, type Child } from '../../../packages/local-stack/src/stack/child.ts'
import { waitForServer } from '../../../packages/local-stack/src/stack/databases.ts'
import { keepSecrets } from '../../../packages/local-stack/src/stack/secrets.ts'
import { benchFolder, postgresPort, root } from './ground.ts'

/** The PostgreSQL of the measurements. */
export interface BenchPostgres {
  readonly serverUrl: string
  readonly child: Child
  stop(): Promise<void>
}

/** PostgreSQL writes everything down before it ends, in milliseconds. */
const PATIENCE = 60_000

/** Room for bulk loading: fewer checkpoints. Durability stays as it is in service. */
const settings = {
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  maintenance_work_mem: '512MB',
} as const

/** Starts PostgreSQL with a quarter of a small server's memory as its cache. */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  mkdirSync(benchFolder, { recursive: true })
  const { databasePassword } = await keepSecrets(join(benchFolder, 'secrets.json'))
  const child = startChild(
    {
      name: 'postgres',
      file: 'packages/local-stack/src/postgres-main.ts',
      environment: {
        POSTGRES_FOLDER: reachableFolder(join(benchFolder, 'postgres')),
        POSTGRES_PORT: String(postgresPort),
        POSTGRES_PASSWORD: databasePassword,
        POSTGRES_SHARED_BUFFERS: '2GB',
      },
    },
    { root, logs: join(benchFolder, 'logs') },
  )
  const serverUrl = `postgres://postgres:${databasePassword}@127.0.0.1:${postgresPort}/postgres`
  await waitForServer(serverUrl, child.isRunning)
  const client = postgres(serverUrl, { max: 1, onnotice: () => undefined })
  for (const [name, value] of Object.entries(settings))
    await client.unsafe(`alter system set ${name} = '${value}'`)
  await client`select pg_reload_conf()`
  await client.end()
  return { serverUrl, child, stop: () => child.stop(PATIENCE) }
}
