import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ChildFailed } from './child.ts'
import { ensureDatabases, waitForServer } from './databases.ts'
import { listDemoAccounts, type DemoAccount } from './demo.ts'
import { buildFrontEnds } from './front-ends.ts'
import { findTakenPorts } from './ports.ts'
import { reachableFolder } from '@motcua/testkit/embedded-postgres'
import { Running } from './running.ts'
import { createSteps, type Say } from './say.ts'
import { keepSecrets, type Secrets } from './secrets.ts'
import { demoPassword, dossierSeeds, feedbackSeeds, firstSeeds } from './seeds.ts'
import { gateway, publicOrigin, standIns, subgraph, type Ground } from './services.ts'
import type { StackSettings } from './settings.ts'

interface StackOptions {
  readonly settings: StackSettings
  readonly say: Say
  /** Deletes what earlier runs kept. */
  readonly reset?: boolean
}

/** The running system, as people need to know it. */
export interface Stack {
  readonly settings: StackSettings
  /** Of all demo accounts. */
  readonly demoPassword: string
  /** A few accounts to try it with. */
  readonly demoAccounts: readonly DemoAccount[]
}

/** A system that starts or runs. */
export interface StartedStack {
  /** Settles when everything is up, or could not be brought up. */
  readonly ready: Promise<Stack>
  /** Rejects when any process ends by itself; settles for nothing else. */
  readonly broken: Promise<never>
  /** Ends everything, whatever has been reached. */
  stop(): Promise<void>
}

/** Something is wrong with this machine, not with the code; the message says what to do. */
export class CannotStart extends Error {}

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Starts everything: PostgreSQL, stand-ins, subgraphs, gateway, public origin. */
export function startStack(options: StackOptions): StartedStack {
  const folder = resolve(root, options.settings.LOCAL_FOLDER)
  const running = new Running(root, join(folder, 'logs'))
  return {
    ready: bringUp(options, folder, running),
    broken: running.broken,
    stop: () => running.stop(),
  }
}

async function bringUp(options: StackOptions, folder: string, running: Running): Promise<Stack> {
  const { settings, say, reset } = options
  const begin = createSteps(6, say)
  begin('Kiểm tra cổng mạng và khóa', 'Checking ports and keys')
  await assertPortsFree(settings)
  if (reset) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const secrets = await keepSecrets(join(folder, 'secrets.json'))

  begin('Khởi động PostgreSQL', 'Starting PostgreSQL')
  const postgresFolder = reachableFolder(join(folder, 'postgres'))
  if (reset) rmSync(postgresFolder, { recursive: true, force: true })
  const serverUrl =
    settings.DATABASE_URL ?? (await startPostgres(settings, secrets, postgresFolder, running))
  const databases = await ensureDatabases(serverUrl, settings.DATABASE_PREFIX)

  begin('Dựng giao diện', 'Building the front ends')
  await buildPages(settings, folder, say, running.signal)

  const ground: Ground = { settings, secrets, databases, folder }
  begin('Khởi động dịch vụ', 'Starting services')
  await running.start([
    standIns(ground),
    subgraph('procedures', ground),
    subgraph('accounts', ground),
  ])
  begin('Nạp dữ liệu mẫu, khởi động phần còn lại', 'Loading demo data, starting the rest')
  await Promise.all([
    ...firstSeeds(ground, root).map((seed) => running.runOnce(seed)),
    running.start([subgraph('dossiers', ground)]),
  ])
  await Promise.all([
    ...(await dossierSeeds(ground, root)).map((seed) => running.runOnce(seed)),
    running.start([subgraph('feedback', ground), subgraph('reporting', ground), gateway(ground)]),
  ])
  begin('Mở địa chỉ chung', 'Opening the public origin')
  await Promise.all([
    ...(await feedbackSeeds(ground, root)).map((seed) => running.runOnce(seed)),
    running.start([publicOrigin(ground)]),
  ])
  const demoAccounts = await listDemoAccounts(databases.accounts)
  return { settings, demoPassword: demoPassword(ground), demoAccounts }
}

const runsAlready =
  '  Có lẽ Một Cửa đang chạy ở cửa sổ khác: hãy dừng nó bằng Ctrl-C. · Một Cửa seems to run already in another window: stop it there with Ctrl-C.'

async function assertPortsFree(settings: StackSettings): Promise<void> {
  const taken = await findTakenPorts(settings)
  if (taken.length === 0) return
  const lines = taken.map(
    (name) =>
      `  Cổng ${settings[name]} đang có chương trình khác dùng; đổi bằng ${name}=… · port ${settings[name]} is taken, set ${name}`,
  )
  // One taken port is a stranger's; several are most likely a stack of ours.
  if (taken.length > 1) lines.push(runsAlready)
  throw new CannotStart(lines.join('\n'))
}

async function startPostgres(
  settings: StackSettings,
  { databasePassword }: Secrets,
  folder: string,
  running: Running,
): Promise<string> {
  const child = running.startPostgres({
    name: 'postgres',
    file: 'packages/local-stack/src/postgres-main.ts',
    environment: {
      POSTGRES_FOLDER: folder,
      POSTGRES_PORT: String(settings.POSTGRES_PORT),
      POSTGRES_PASSWORD: databasePassword,
    },
  })
  const url = `postgres://postgres:${databasePassword}@127.0.0.1:${settings.POSTGRES_PORT}/postgres`
  await waitForServer(url, child.isRunning).catch(() => {
    throw new ChildFailed(child)
  })
  return url
}

async function buildPages(
  { SKIP_FRONTENDS }: StackSettings,
  folder: string,
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  if (SKIP_FRONTENDS === 'true') return
  const { built, missing } = await buildFrontEnds(root, folder, signal)
  if (built.length > 0) say(`    ${built.join(', ')}`)
  if (missing.length > 0) say(`    không có · missing: ${missing.join(', ')}`)
}
