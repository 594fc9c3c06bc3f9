/**
 * `node bench/million.ts [dossiers]`: how fast the model is built and how fast it answers, with that many dossiers.
 * `node bench/million.ts 0 <url>` asks a model that is there already.
 */
import { fileURLToPath } from 'node:url'
import type { Database } from '@motcua/events'
import { migrateDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { defaultProfileId, loadProfile } from '@motcua/regulation'
import { startTestPostgres } from '@motcua/testkit'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { applyDossierEvents } from '../src/commands/apply-dossier-events.ts'
import { dayOf } from '../src/domain/calendar-day.ts'
import type { DossierEvent, DossierSnapshot } from '../src/domain/dossier-fact.ts'
import { judgedAt, type FigureName, type FiguresQuestion } from '../src/domain/figures.ts'
import { sumByDay } from '../src/store/daily-sums.ts'
import { listFactsBehind } from '../src/store/facts-behind.ts'
import { sumFigures } from '../src/store/figure-sums.ts'
import { clockRules } from '../src/profile-rules.ts'
import { openReadModel } from '../src/store/open-read-model.ts'

const DAY = 86_400_000
const rules = clockRules(loadProfile(defaultProfileId))
const AGENCIES = 120
const PROCEDURES = 1500
const YEARS = 2
const now = new Date('2026-11-20T03:00:00Z')
const dossiers = Number(process.argv[2] ?? 100_000)

/** A small generator with a seed, so that runs can be compared. */
let seed = 42
function random(): number {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
  return seed / 4_294_967_296
}

/** Few agencies and procedures get most dossiers, as in life. */
function popular(many: number): number {
  return Math.floor(many * random() ** 3)
}

function lifeOf(index: number): readonly DossierEvent[] {
  const receivedAt = new Date(now.getTime() - (1 - index / dossiers) * YEARS * 365 * DAY)
  const dueAt = new Date(receivedAt.getTime() + (1 + 19 * random()) * DAY)
  const settledAt = new Date(
    receivedAt.getTime() + random() * (1.1 * (dueAt.getTime() - receivedAt.getTime())),
  )
  const procedure = popular(PROCEDURES)
  const channel = random() < 0.6 ? 'ONLINE' : 'COUNTER'
  const snapshot: DossierSnapshot = {
    dossierId: `01a20000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    version: 1,
    code: `H15.${index}`,
    procedureId: `01a20000-0000-7000-8000-1${String(procedure).padStart(11, '0')}`,
    procedureCode: `1.${procedure}`,
    procedureName: `Thủ tục ${procedure}`,
    fieldCode: `F${procedure % 40}`,
    agencyId: `01a20000-0000-7000-8000-2${String(popular(AGENCIES)).padStart(11, '0')}`,
    channel,
    state: 'ACCEPTED',
    submittedAt: receivedAt,
    receivedAt,
    dueAt,
    supplementRequests: 0,
    clockStoppedAt: null,
    papersTotal: 3,
    papersDigitised: 3,
    papersReused: 0,
    feeTotal: null,
  }
  const accepted: DossierEvent = { snapshot, outcome: { kind: 'ACCEPTED' }, at: receivedAt }
  if (settledAt > now) return [accepted]

  const late = settledAt > dueAt
  const punctuality = late ? 'OVERDUE' : dayOf(settledAt) < dayOf(dueAt) ? 'EARLY' : 'ON_TIME'
  const settled = { kind: 'SETTLED', at: settledAt, punctuality } as const
  return [accepted, { snapshot: { ...snapshot, version: 2 }, outcome: settled, at: settledAt }]
}

function ask(from: string, to: string, cut: Partial<FiguresQuestion> = {}): FiguresQuestion {
  const all = {
    agencyIds: null,
    fieldCode: null,
    procedureId: null,
    channel: null,
    officerId: null,
  }
  return { from, to, ...all, ...cut, ...judgedAt(to, now) }
}

async function time(label: string, read: () => Promise<readonly unknown[]>): Promise<void> {
  const took: number[] = []
  let rows = 0
  for (let run = 0; run < 9; run += 1) {
    const start = performance.now()
    rows = (await read()).length
    took.push(performance.now() - start)
  }
  const [fastest = 0, median = 0] = [Math.min(...took), took.sort((a, b) => a - b)[4]]
  console.log(`${label.padEnd(58)} ${fastest.toFixed(1)} / ${median.toFixed(1)} ms, ${rows} rows`)
}

async function build(db: OpenDatabase): Promise<void> {
  const start = performance.now()
  let events = 0
  for (let index = 0; index < dossiers; index += 2000) {
    const some = Array.from({ length: Math.min(2000, dossiers - index) }, (_, at) =>
      lifeOf(index + at),
    )
    const batch = some.flat()
    events += batch.length
    await db.transaction((tx) => applyDossierEvents(tx, rules, batch))
  }
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${events} events in ${seconds.toFixed(0)} s: ${Math.round(events / seconds)} a second`,
  )
  await db.client.unsafe('vacuum analyze')
}

async function read(db: Database): Promise<void> {
  const year = ask('2026-01-01', '2026-12-31')
  const lastYear = ask('2025-03-05', '2025-11-17')
  const agencyIds = ['01a20000-0000-7000-8000-200000000000']
  const procedureId = '01a20000-0000-7000-8000-100000000003'

  await time('province, this year', () => sumFigures(db, year))
  await time('province, a part of last year', () => sumFigures(db, lastYear))
  await time('by agency, this year', () => sumFigures(db, year, 'AGENCY'))
  await time('by agency, a part of last year', () => sumFigures(db, lastYear, 'AGENCY'))
  await time('by procedure, this year', () => sumFigures(db, year, 'PROCEDURE'))
  await time('by procedure, largest agency', () =>
    sumFigures(db, { ...year, agencyIds }, 'PROCEDURE'),
  )
  await time('by agency, one procedure', () => sumFigures(db, { ...year, procedureId }, 'AGENCY'))
  await time('by agency, one field', () => sumFigures(db, { ...year, fieldCode: 'F3' }, 'AGENCY'))
  await time('largest agency, one procedure', () =>
    sumFigures(db, { ...year, agencyIds, procedureId }),
  )
  await time('day by day, province, this year', () => sumByDay(db, year))
  await time('day by day, largest agency, one procedure', () =>
    sumByDay(db, { ...year, agencyIds, procedureId }),
  )

  const page = { after: undefined, limit: 51 }
  const figures: readonly FigureName[] = [
    'RECEIVED',
    'CARRIED_OVER',
    'SETTLED_OVERDUE',
    'IN_PROGRESS',
    'IN_PROGRESS_OVERDUE',
    'NEARLY_DUE',
  ]
  for (const figure of figures) {
    const behind = (name: string, question: FiguresQuestion) =>
      time(`${figure}, ${name}`, () => listFactsBehind(db, { figure, question }, page))
    await behind('this year', year)
    await behind('a part of last year', lastYear)
    await behind('largest agency, a part of last year', { ...lastYear, agencyIds })
    await behind(
      'one procedure, a day of last year',
      ask('2025-11-17', '2025-11-17', { procedureId }),
    )
  }
  const sizes = await db.query.execute<{ name: string; size: string }>(sql`
    select relname as name, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
    where relname in ('dossier_facts', 'figure_counts')`)
  for (const { name, size } of sizes) console.log(name, size)
}

async function buildThenRead(): Promise<void> {
  const server = await startTestPostgres()
  const admin = postgres(`${server.url}/postgres`, { max: 1 })
  await admin.unsafe('create database bench')
  await admin.end()
  const url = `${server.url}/bench`
  await migrateDatabase(url, fileURLToPath(new URL('../migrations', import.meta.url)))
  const db = openReadModel(url, { tenantId: 1 })
  await build(db)
  await read(db)
  await db.close()
  await server.stop()
}

async function readOnly(url: string): Promise<void> {
  const db = openReadModel(url, { tenantId: 1 })
  await read(db)
  await db.close()
}

const [, , , url] = process.argv
await (url ? readOnly(url) : buildThenRead())
