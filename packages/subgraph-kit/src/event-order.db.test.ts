import { subscribe } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { createTestDatabase } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from './index.ts'

const ddl = [
  `create table outbox (tenant_id smallint, txid xid8, id uuid, type text, key text, payload jsonb,
     occurred_at timestamptz, primary key (tenant_id, id))`,
  `create table event_cursors (tenant_id smallint, consumer text, source text, txid xid8, event_id uuid,
     primary key (tenant_id, consumer, source))`,
]

let database: { url: string; drop(): Promise<void> }
let db: OpenDatabase
beforeAll(async () => {
  database = await createTestDatabase('order')
  db = openDatabase(database.url, { tenantId: 1 })
  for (const statement of ddl) await db.client.unsafe(statement)
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

test('events are read in the order of numbers, not of text, where transaction ids gain a digit', async () => {
  const ids = ['8', '9', '10', '99', '100', '101']
  for (const txid of ids)
    await db.client`
      insert into outbox values (1, ${txid}::text::xid8, ${newId()}, 'accounts.notice-sent.v1', 'x',
        ${db.client.json({ noticeId: txid, personId: 'x' })}, now())`

  const seen: string[] = []
  const subscription = await subscribe({
    consumer: 'reader',
    source: 'kit',
    sourceClient: db.client,
    tenantId: 1,
    transaction: db.transaction,
    onError: (error) => expect.unreachable(String(error)),
    handlers: {},
    onBatch: async (_tx, events) => {
      for (const event of events)
        if (event.type === 'accounts.notice-sent.v1') seen.push(event.payload.noticeId)
    },
    batchSize: 2,
  })
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(ids)
  await subscription.stop()
})
