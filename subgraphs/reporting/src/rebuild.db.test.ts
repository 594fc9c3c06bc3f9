import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eq, ne } from 'drizzle-orm'
import { openProducer, openTestDatabase, rules, type TestDatabase } from '../test/database.ts'
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
  const waiting = await query.select().from(waitingCounts).where(ne(waitingCounts.dossiers, 0))
  const activity = await query.select().from(agencyActivity).orderBy(agencyActivity.agencyId)
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
