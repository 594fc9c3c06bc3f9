import { appendEvents, type DossierFacts, type NewEvent } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { openDatabase } from '@motcua/subgraph-kit'
import { aCitizen, createTestDatabase } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDossiers, rate } from '../../test/ask.ts'
import { aContext, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { followDossiers } from './follow-dossiers.ts'

/** The log as the producer's migrations make it. */
const outboxDdl = `create table outbox (tenant_id smallint, txid xid8 default pg_current_xact_id(), id uuid, type text,
  key text, payload jsonb, occurred_at timestamptz, primary key (tenant_id, id))`

let database: TestDatabase
let log: Awaited<ReturnType<typeof openLog>>
beforeAll(async () => {
  database = await openTestDatabase()
  log = await openLog()
})
afterAll(async () => {
  await database.close()
  await log.close()
})

async function openLog() {
  const { url, drop } = await createTestDatabase('dossiers_log')
  const db = openDatabase(url, { tenantId: 1 })
  await db.client.unsafe(outboxDdl)
  return { db, close: () => db.close().then(drop) }
}

function aDossierEvent(type: NewEvent['type'], facts: Partial<DossierFacts>, more = {}): NewEvent {
  const now = new Date()
  const payload: DossierFacts = {
    dossierId: newId(),
    version: 1,
    code: null,
    procedureId: newId(),
    procedureCode: '1.001193',
    procedureName: 'Thủ tục thử nghiệm',
    fieldCode: 'HT',
    agencyId: newId(),
    channel: 'COUNTER',
    state: 'RETURNED',
    applicantId: newId(),
    applicantName: 'Nguyễn Thị Thử Nghiệm',
    submittedAt: null,
    receivedAt: now.toISOString(),
    dueAt: null,
    assigneeId: null,
    ...facts,
  }
  return {
    type,
    key: payload.dossierId,
    payload: { ...payload, ...more },
    occurredAt: now,
  } as NewEvent
}

test('a dossier can be rated once its return was told', async () => {
  const applicant = aCitizen()
  const facts = { dossierId: newId(), applicantId: applicant.personId }
  const eventsClient = log.db.client
  const onError = (error: unknown) => expect.unreachable(String(error))
  const following = await followDossiers({ db: database.db, eventsClient, onError })
  const publish = (event: NewEvent) => log.db.transaction((tx) => appendEvents(tx, [event]))
  const refusal = async () =>
    (await rate(aContext(database, applicant), { dossierId: facts.dossierId, overall: 'NONE' }))
      .answer?.code

  await publish(aDossierEvent('dossiers.dossier-accepted.v1', facts))
  await expect.poll(refusal, { timeout: 10_000 }).toBe('DOSSIER_NOT_RETURNED')

  const returnedAt = new Date().toISOString()
  await publish(aDossierEvent('dossiers.result-returned.v1', facts, { returnedAt }))
  await expect
    .poll(() => readDossiers(aContext(database, applicant), [facts.dossierId]), { timeout: 10_000 })
    .toMatchObject([{ canRate: true }])
  await following.stop()
})
