import { followNow } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { createTestDatabase } from '@motcua/testkit'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let log: Sql

beforeAll(async () => {
  database = await createTestDatabase('follow')
  log = postgres(database.url, { max: 6, onnotice: () => undefined })
})
afterAll(async () => {
  await log.end()
  await database.drop()
})

function append(sql: Sql, noticeId: string) {
  const payload = sql.json({ noticeId, personId: 'p' })
  return sql`insert into outbox (tenant_id, id, type, key, payload, occurred_at)
    values (1, ${newId()}, 'accounts.notice-sent.v1', 'k', ${payload}, now())`
}

const probe = 'are you there?'

/** Asks until the follower has found the log. */
async function untilHeard(seen: readonly string[]): Promise<void> {
  const ask = async () => {
    await append(log, probe)
    return seen.includes(probe)
  }
  await expect.poll(ask, { timeout: 10_000 }).toBe(true)
}

test('tells of what commits from now on, late transactions and a late log included', async () => {
  const seen: string[] = []
  const errors: unknown[] = []
  const following = followNow({
    sourceClient: log,
    tenantId: 1,
    pollMs: 50,
    onError: (error) => errors.push(error),
    onEvents: (events) =>
      seen.push(...events.map(({ payload }) => (payload as { noticeId: string }).noticeId)),
  })
  // The producer is not there yet: tried again until it is.
  await expect.poll(() => errors.length).toBe(1)
  await log.unsafe(`create table outbox (tenant_id smallint, txid xid8 default pg_current_xact_id(), id uuid, type text,
    key text, payload jsonb, occurred_at timestamptz, primary key (tenant_id, id))`)
  await append(log, 'before')
  await untilHeard(seen)

  const held = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const slow = log.begin(async (tx) => {
    await append(tx as unknown as Sql, 'began first')
    begun.resolve()
    await held.promise
  })
  await begun.promise
  await append(log, 'began later, committed first')
  await append(log, 'unreadable').then(
    () => log`update outbox set payload = '{}' where payload ->> 'noticeId' = 'unreadable'`,
  )
  held.resolve()
  await slow
  await expect
    .poll(() => seen.filter((noticeId) => noticeId !== probe))
    .toEqual(['began first', 'began later, committed first'])
  await following.stop()
})
