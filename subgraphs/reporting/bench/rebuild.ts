/** `node bench/rebuild.ts [dossiers]`: how fast the model is built again from a log, six events for each dossier. */
import { fileURLToPath } from 'node:url'
import { defaultProfileId, loadProfile } from '@motcua/regulation'
import { migrateDatabase } from '@motcua/subgraph-kit'
import { startTestPostgres } from '@motcua/testkit'
import postgres from 'postgres'
import { clockRules } from '../src/profile-rules.ts'
import { rebuild } from '../src/rebuild.ts'
import { openReadModel } from '../src/store/open-read-model.ts'

const dossiers = Number(process.argv[2] ?? 50_000)

const acts = [
  ['submitted', 'SUBMITTED'],
  ['accepted', 'ACCEPTED'],
  ['forwarded', 'PROCESSING'],
  ['assigned', 'PROCESSING'],
  ['appraised', 'PROCESSING'],
  ['settled', 'SETTLED'],
] as const

const server = await startTestPostgres()
const admin = postgres(`${server.url}/postgres`, { max: 1 })
await admin.unsafe('create database log')
await admin.unsafe('create database model')
await admin.end()

const log = postgres(`${server.url}/log`, { max: 2 })
await log.unsafe(`create table outbox (tenant_id smallint, txid xid8, id uuid, type text, key text, payload jsonb,
  occurred_at timestamptz, primary key (tenant_id, id))`)
await log.unsafe(`create index on outbox (tenant_id, txid, id)`)
for (const [version, [act, state]] of acts.entries())
  await log.unsafe(`
    insert into outbox
    select 1, (((n * 6 + ${version} * 60) / 600) + 10)::text::xid8, gen_random_uuid(), 'dossiers.dossier-${act}.v1', 'd' || n, jsonb_build_object(
      'dossierId', 'd' || n, 'version', ${version + 1}, 'code', 'H15-' || n, 'procedureId', 'p' || n % 1500,
      'procedureCode', '1.' || n % 1500, 'procedureName', 'Thủ tục ' || n % 1500, 'fieldCode', 'F' || n % 40,
      'agencyId', 'a' || n % 120, 'channel', case when n % 5 < 3 then 'ONLINE' else 'COUNTER' end, 'state', '${state}',
      'applicantId', 'x', 'applicantName', 'Nguyễn Thị Thử Nghiệm', 'assigneeId', 'o' || n % 900,
      'submittedAt', '2026-01-05T02:00:00.000Z', 'receivedAt', ${version > 0 ? `to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : 'null'},
      'dueAt', ${version > 0 ? `to_char(at + interval '9 days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : 'null'},
      'late', false, 'settledAt', to_char(at + interval '5 days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'punctuality', 'EARLY'), at
    from (select n, timestamp '2025-01-02 02:00' + n * interval '${Math.round((600 * 86_400) / dossiers)} seconds' as at
      from generate_series(1, ${dossiers}) as n) as life`)
await log.unsafe('vacuum analyze outbox')

const url = `${server.url}/model`
await migrateDatabase(url, fileURLToPath(new URL('../migrations', import.meta.url)))
const db = openReadModel(url, { tenantId: 1 })
const rules = clockRules(loadProfile(defaultProfileId))
const start = performance.now()
await rebuild({ db, rules, eventsClient: log })
const seconds = (performance.now() - start) / 1000
const events = dossiers * acts.length
console.log(
  `${events} events, ${dossiers} dossiers in ${seconds.toFixed(0)} s: ${Math.round(events / seconds)} events a second`,
)
await db.close()
await log.end()
await server.stop()
