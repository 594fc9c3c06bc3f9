import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { and, eq, ne, sql } from 'drizzle-orm'
import {
  applyDossiers,
  openProducer,
  openTestDatabase,
  rules,
  type TestDatabase,
} from '../test/database.ts'
import { aLife, hour } from '../test/dossier-life.ts'
import { randomLives } from '../test/random-lives.ts'
import { measures } from './domain/contributions.ts'
import { rebuild } from './rebuild.ts'
import { agencyActivity, dossierFacts, figureCounts, waitingCounts } from './store/tables.ts'
import { followDossiers } from './subscribers/follow-logs.ts'

let database: TestDatabase
let producer: Awaited<ReturnType<typeof openProducer>>
beforeAll(async () => {
  database = await openTestDatabase()
  producer = await openProducer()
})
afterAll(async () => {
  await database.close()
  await producer.close()
})

const onError = (error: unknown) => expect.unreachable(String(error))

/** The whole model, without cells that changes have brought back to nothing. */
async function readModel() {
  const { query } = database.db
  const facts = await query.select().from(dossierFacts).orderBy(dossierFacts.dossierId)
  const counts = await query.select().from(figureCounts).where(eq(figureCounts.tenantId, 1))
  const filled = counts.filter((row) => measures.some((measure) => row[measure] !== 0))
  const waiting = await query
    .select()
    .from(waitingCounts)
    .where(and(eq(waitingCounts.tenantId, 1), ne(waitingCounts.dossiers, 0)))
  const { tenantId, agencyId } = agencyActivity
  const activity = await query.select().from(agencyActivity).orderBy(tenantId, agencyId)
  return { facts, activity, counts: asTexts(filled), waiting: asTexts(waiting) }
}

function asTexts(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort()
}

async function knownVersion(dossierId: string) {
  const { query } = database.db
  const [fact] = await query
    .select({ version: dossierFacts.version })
    .from(dossierFacts)
    .where(eq(dossierFacts.dossierId, dossierId))
  return fact?.version
}

test('what was built event by event is what is built again from the log, even while it is followed', async () => {
  const [events = []] = fc.sample(randomLives, { seed: 7, numRuns: 1 })
  const last = aLife({ dossierId: 'last' }).submitted(hour(0)).accepted(hour(1), hour(9))
  const options = { db: database.db, rules, onError }
  const following = await followDossiers({ ...options, batchSize: 7 }, producer.client)
  await producer.publish([...events, ...last.events])
  await expect.poll(() => knownVersion('last'), { timeout: 20_000 }).toBe(2)
  const before = await readModel()
  expect(before.facts.length).toBeGreaterThan(10)
  expect(before.counts.length).toBeGreaterThan(100)
  expect(before.waiting.length).toBeGreaterThan(5)

  await rebuild({ db: database.db, rules, eventsClient: producer.client, window: 5 })
  await expect.poll(() => knownVersion('last'), { timeout: 20_000 }).toBe(2)
  expect(await readModel()).toEqual(before)

  const onward = last.settled(hour(5)).events.slice(-1)
  await producer.publish(onward)
  await expect.poll(() => knownVersion('last'), { timeout: 20_000 }).toBe(3)
  await following.stop()
})

/** How the tables of figures are made, and what other roles may do with them. */
async function describeTables() {
  const parts = (name: string, table: string, relation: string) =>
    sql.raw(
      `(select array_agg(part order by part) from (select ${name} as part from ${table} where ${relation} = pg_class.oid) as each)`,
    )
  return database.db.query.execute(sql`
    select relname, relacl::text,
      ${parts('pg_get_indexdef(indexrelid)', 'pg_index', 'indrelid')} as indexes,
      ${parts('conname || pg_get_constraintdef(oid)', 'pg_constraint', 'conrelid')} as constraints,
      ${parts('attname || format_type(atttypid, atttypmod) || attnotnull', 'pg_attribute', 'attnum > 0 and attrelid')} as columns
    from pg_class where relname in ('dossier_facts', 'figure_counts', 'waiting_counts') order by 1`)
}

test('a rebuild leaves other tenants, the shape of the tables and the rights of other roles as they were', async () => {
  const { db } = database
  const role = `reader_${process.pid}`
  await db.client.unsafe(`create role ${role}; grant select on dossier_facts to ${role}`)
  const neighbour = { ...db, tenantId: 2 }
  const theirs = aLife({ dossierId: 'theirs' }).submitted(hour(0)).accepted(hour(1), hour(9))
  await db.transaction((tx) => applyDossiers({ ...neighbour, query: tx.query }, theirs.events))
  const [before, model] = [await describeTables(), await readModel()]
  expect(before).toHaveLength(3)

  await rebuild({ db, rules, eventsClient: producer.client })
  expect(await describeTables()).toEqual(before)
  expect(await readModel()).toEqual(model)
  expect(model.facts.filter(({ tenantId }) => tenantId === 2)).toHaveLength(1)
  await db.client.unsafe(`drop owned by ${role}; drop role ${role}`)
})

test('readers see the figures of before until the new ones are there, and nothing of a rebuild that breaks off', async () => {
  const { db } = database
  const before = await readModel()
  const broken = new Proxy(producer.client, {
    apply() {
      throw new Error('the log is out of reach')
    },
  })
  await expect(rebuild({ db, rules, eventsClient: broken })).rejects.toThrow('out of reach')
  expect(await readModel()).toEqual(before)

  const rebuilding = rebuild({ db, rules, eventsClient: producer.client })
  const state = { isDone: false }
  void rebuilding.finally(() => (state.isDone = true))
  let reads = 0
  for (; !state.isDone || reads === 0; reads += 1) expect(await readModel()).toEqual(before)
  await rebuilding
  expect(await readModel()).toEqual(before)
})

test('an idle reader writes nothing', async () => {
  const options = { db: database.db, rules, onError }
  const following = await followDossiers(options, producer.client)
  await following.drain()
  database.takeStatements()
  await following.drain()
  const statements = database.takeStatements()
  expect(statements.filter((text) => /insert|update|delete/i.test(text))).toEqual([])
  await following.stop()
})
