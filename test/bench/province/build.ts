import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrateDatabase, openDatabase } from '@motcua/subgraph-kit'
import postgres from 'postgres'
import { databaseNames } from '../../../packages/local-stack/src/stack/databases.ts'
import { root } from '../stack/ground.ts'
import { allServices, type Services } from '../stack/services.ts'
import { enterAgencies } from './agencies.ts'
import { countPersons } from './persons.ts'
import { rebuildFigures } from './rebuild-figures.ts'
import { verifyLives } from './verify.ts'
import { writeLives } from './write-lives.ts'
import { writePersons } from './write-persons.ts'

type Say = (text: string) => void

/** Grows whenever a built province would look different. */
const FORM = 2

/** How long each part of the building took, in seconds. */
export interface BuildReport {
  readonly dossiers: number
  readonly acts: number
  readonly seconds: Readonly<Record<string, number>>
}

/** Whether the databases hold a finished province of this size. */
export async function isBuilt(services: Services, dossiers: number): Promise<boolean> {
  const client = postgres(services.ground.databases.dossiers, { max: 1, onnotice: () => undefined })
  try {
    const rows =
      await client`select 1 from bench_province where dossiers = ${dossiers} and form = ${FORM}`
    return rows.length === 1
  } catch {
    return false
  } finally {
    await client.end()
  }
}

/** Builds the province in empty databases: agencies and procedures by the commands, persons and dossiers by COPY, figures from the log. */
export async function buildProvince(
  services: Services,
  dossiers: number,
  say: Say,
): Promise<BuildReport> {
  const { databases } = services.ground
  const seconds: Record<string, number> = {}
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now()
    const result = await work()
    seconds[name] = Math.round((performance.now() - start) / 100) / 10
    say(`${name}: ${seconds[name]} s`)
    return result
  }

  await timed('frame', () => buildFrame(services))
  await timed('persons', () => writePersons(databases.accounts, countPersons(dossiers)))
  const acts = await timed('dossiers', () => buildDossiers(services, dossiers))
  await timed('readers', () => moveReaders(services))
  await timed('vacuum', () => vacuum(services))
  await timed('figures', () => rebuildFigures(services))
  await withClient(databases.dossiers, async (client) => {
    await client`create table bench_province (dossiers int not null, form int not null)`
    await client`insert into bench_province values (${dossiers}, ${FORM})`
  })
  return { dossiers, acts, seconds }
}

/** Brings a province that was built earlier to today's schema. */
export async function migrateProvince({ ground: { databases } }: Services): Promise<void> {
  for (const name of databaseNames) {
    const folder = name === 'gateway' ? name : `subgraphs/${name}`
    await migrateDatabase(databases[name], join(root, folder, 'migrations'))
    await withClient(databases[name], (client) => client.unsafe('analyze'))
  }
}

/** Drops the databases and files of a province. */
export async function dropProvince(services: Services, serverUrl: string): Promise<void> {
  const { settings, folder } = services.ground
  await withClient(serverUrl, async (client) => {
    for (const name of databaseNames)
      await client`drop database if exists ${client(settings.DATABASE_PREFIX + name)} with (force)`
  })
  rmSync(folder, { recursive: true, force: true })
}

/** The schema, the catalogue, the agencies, and all of it told to `dossiers` by events. */
async function buildFrame(services: Services): Promise<void> {
  const { databases } = services.ground
  await services.start(allServices)
  await services.seed()
  await enterAgencies(databases.accounts)
  await waitForArrivals(services)
  await services.stop()
}

async function waitForArrivals({ ground: { databases } }: Services): Promise<void> {
  const count = (url: string, table: string) =>
    withClient(url, async (client) => {
      const [row] = await client<{ count: number }[]>`select count(*)::int from ${client(table)}`
      return row?.count ?? 0
    })
  const isSame = async (source: string, table: string) =>
    (await count(source, table)) === (await count(databases.dossiers, table))

  for (let tries = 0; tries < 300; tries += 1) {
    const arrived = [
      await isSame(databases.accounts, 'agencies'),
      await isSame(databases.accounts, 'officers'),
      await isSame(databases.procedures, 'procedure_versions'),
    ]
    if (arrived.every(Boolean)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('Agencies, officers or procedures did not arrive in dossiers.')
}

async function buildDossiers({ ground }: Services, dossiers: number): Promise<number> {
  const [url, profileId] = [ground.databases.dossiers, ground.settings.REGULATION_PROFILE]
  const acts = await writeLives({ url, profileId, dossiers, now: new Date() })
  const db = openDatabase(url, { tenantId: 1, connections: 3 })
  try {
    await verifyLives(db)
    return acts
  } finally {
    await db.close()
  }
}

/** Who passes on what happens would take days for the past year: they begin after it. Figures are built from all of it. */
async function moveReaders({ ground: { databases } }: Services): Promise<void> {
  const last = await withClient(databases.dossiers, async (client) => {
    const [row] = await client<{ txid: string; id: string }[]>`
      select txid::text, id from outbox where tenant_id = 1 order by outbox.txid desc, outbox.id desc limit 1`
    return row
  })
  if (!last) return
  for (const reader of ['dossiers', 'accounts', 'feedback'] as const)
    await withClient(databases[reader], async (client) => {
      await client`
        insert into event_cursors (tenant_id, consumer, source, txid, event_id)
        values (1, ${reader}, 'dossiers', ${last.txid}::text::xid8, ${last.id})
        on conflict (tenant_id, consumer, source) do update set txid = excluded.txid, event_id = excluded.event_id`
    })
}

/** What autovacuum would have done over the year. */
async function vacuum({ ground: { databases } }: Services): Promise<void> {
  for (const name of ['dossiers', 'accounts'] as const)
    await withClient(databases[name], (client) => client.unsafe('vacuum analyze'))
}

async function withClient<T>(
  url: string,
  work: (client: postgres.Sql) => PromiseLike<T>,
): Promise<T> {
  const client = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
