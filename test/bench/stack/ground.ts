import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readStackSettings } from '@motcua/local-stack'
import type { DatabaseUrls } from '../../../packages/local-stack/src/stack/databases.ts'
import { ensureDatabases } from '../../../packages/local-stack/src/stack/databases.ts'
import { keepSecrets } from '../../../packages/local-stack/src/stack/secrets.ts'
import type { Ground } from '../../../packages/local-stack/src/stack/services.ts'

/** The root of the workspace. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))
/** Everything that the measurements keep. */
export const benchFolder = resolve(root, '.local/bench')
/** Port of the PostgreSQL that all provinces share; `BENCH_PORT` moves it and all services, for two measurements at once. */
export const postgresPort = Number(process.env['BENCH_PORT'] ?? 4832)

/** Services of a province have ports of their own, so that provinces of several sizes run side by side. */
const portNames = [
  'GATEWAY_PORT',
  'ACCOUNTS_PORT',
  'PROCEDURES_PORT',
  'DOSSIERS_PORT',
  'FEEDBACK_PORT',
  'REPORTING_PORT',
  'VNEID_PORT',
  'MAIL_PORT',
  'SMTP_PORT',
  'SMS_PORT',
  'PAYMENT_PORT',
  'PUBLIC_PORT',
] as const

/** Where the ports of the services begin. */
const firstServicePort = postgresPort + 8

/** Room for the ports of one province. */
const PORTS = 15

/** What the services of one province are started from. */
export async function groundOf(
  dossiers: number,
  place: number,
  serverUrl: string,
): Promise<Ground> {
  const first = firstServicePort + PORTS * place
  const ports = Object.fromEntries(portNames.map((name, index) => [name, String(first + index)]))
  const settings = readStackSettings({
    ...ports,
    DATABASE_PREFIX: databasePrefix(dossiers),
    LOG_LEVEL: 'error',
    // The load comes from few sessions; the limit for each is not what is measured.
    RATE_PER_SECOND: '1000000',
    RATE_BURST: '1000000',
    GUESS_PER_MINUTE: '1000000',
    GUESS_BURST: '1000000',
    REGULATION_PROFILE: 'dak-lak-2026',
  })
  const databases: DatabaseUrls = await ensureDatabases(serverUrl, settings.DATABASE_PREFIX)
  const secrets = await keepSecrets(join(benchFolder, 'secrets.json'))
  return { settings, secrets, databases, folder: join(benchFolder, databasePrefix(dossiers)) }
}

function databasePrefix(dossiers: number): string {
  return `bench_${dossiers}_`
}
