import { aCitizen, createTestDatabase } from '@motcua/testkit'
import { appendEvents, subscribe } from '@motcua/events'
import { defineRefusals, newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, perform, type OpenDatabase, type SubgraphContext } from './index.ts'

/** The tables that a subgraph's migrations make, with one counter to act upon. */
const ddl = [
  `create table performed_requests (tenant_id smallint, person_id text, request_id text, fingerprint text not null,
     answer text not null, performed_at timestamptz not null, primary key (tenant_id, person_id, request_id))`,
  `create table outbox (tenant_id smallint, txid xid8 default pg_current_xact_id(), id uuid, type text, key text,
     payload jsonb, occurred_at timestamptz, primary key (tenant_id, id))`,
  `create table event_cursors (tenant_id smallint, consumer text, source text, txid xid8, event_id uuid,
     primary key (tenant_id, consumer, source))`,
  `create table counter (value int)`,
  `insert into counter values (0)`,
]

const refuseWith = defineRefusals({ TOO_HIGH: { vi: 'Quá cao.', en: 'Too high.' } })

let database: { url: string; drop(): Promise<void> }
let db: OpenDatabase
let context: SubgraphContext

beforeAll(async () => {
  database = await createTestDatabase('kit')
  db = openDatabase(database.url, { tenantId: 1 })
  for (const statement of ddl) await db.client.unsafe(statement)
  context = {
    identity: aCitizen(),
    db,
    now: () => new Date(),
    language: 'vi',
    published: () => undefined,
  }
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

function countUp(requestId: string, input: unknown = {}, limit = 1000) {
  const request = { requestId, operation: 'countUp', input, subject: 'counter' }
  return perform(context, request, async (tx): Promise<Result<string, Refusal<'TOO_HIGH'>>> => {
    const rows = await tx.query.execute<{ value: number }>(
      'update counter set value = value + 1 returning value',
    )
    const value = rows[0]?.value ?? 0
    if (value > limit) return refuseWith('TOO_HIGH')
    await appendEvents(tx, [
      {
        type: 'accounts.notice-sent.v1',
        key: 'counter',
        payload: { noticeId: String(value), personId: 'x' },
        occurredAt: new Date(),
      },
    ])
    return ok(String(value))
  })
}

async function counter(): Promise<number> {
  const rows = await db.client<{ value: number }[]>`select value from counter`
  return rows[0]?.value ?? -1
}

test('the same request ten times at once acts once and answers alike', async () => {
  const before = await counter()
  const requestId = newId()
  const answers = await Promise.all(Array.from({ length: 10 }, () => countUp(requestId)))

  expect(await counter()).toBe(before + 1)
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toEqual(ok(String(before + 1)))
})

test('a request id used for something else is refused', async () => {
  const requestId = newId()
  await countUp(requestId, { a: 1 })
  expect(await countUp(requestId, { a: 2 })).toMatchObject({ error: { code: 'REQUEST_REUSED' } })
})

test('a refusal leaves nothing behind', async () => {
  const before = await counter()
  expect(await countUp(newId(), {}, 0)).toMatchObject({ ok: false, error: { code: 'TOO_HIGH' } })
  expect(await counter()).toBe(before)
})

test('every event of many writers is applied once, in order', async () => {
  const seen: number[] = []
  const subscription = await subscribe({
    consumer: 'reader',
    source: 'kit',
    sourceClient: db.client,
    tenantId: 1,
    transaction: db.transaction,
    onError: (error) => {
      throw error
    },
    handlers: {
      'accounts.notice-sent.v1': async (_tx, event) => {
        seen.push(Number(event.payload.noticeId))
      },
    },
    batchSize: 7,
  })
  await Promise.all(Array.from({ length: 60 }, () => countUp(newId())))
  await expect.poll(() => seen.at(-1), { timeout: 5_000 }).toBe(await counter())
  await subscription.stop()

  const total = await counter()
  expect(seen).toEqual(Array.from({ length: total }, (_, index) => index + 1))
})
