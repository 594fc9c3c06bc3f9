/** `pnpm procedures import FILE`: the catalogue's command line, on the database of the stack on this machine unless DATABASE_URL names another. */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { databaseUrl } from './stack/databases.ts'
import { keepSecrets } from './stack/secrets.ts'
import { readStackSettings } from './stack/settings.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const { status } = spawnSync(
  process.execPath,
  [join(root, 'subgraphs/procedures/src/cli.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, DATABASE_URL: await catalogueUrl() } },
)
process.exit(status ?? 1)

async function catalogueUrl(): Promise<string> {
  const settings = readStackSettings(process.env)
  const server = settings.DATABASE_URL ?? (await embeddedUrl(settings))
  return databaseUrl(server, `${settings.DATABASE_PREFIX}procedures`)
}

async function embeddedUrl(settings: ReturnType<typeof readStackSettings>): Promise<string> {
  const folder = resolve(root, settings.LOCAL_FOLDER)
  const { databasePassword } = await keepSecrets(join(folder, 'secrets.json'))
  return `postgres://postgres:${databasePassword}@127.0.0.1:${settings.POSTGRES_PORT}/postgres`
}
