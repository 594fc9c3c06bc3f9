import { appendEvents, type DossierFacts, type NewEvent } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { openDatabase } from '@motcua/subgraph-kit'
import { aCitizen, createTestDatabase } from '@motcua/testkit'
import { officeHours, unitCalendar } from '@motcua/working-time'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDossiers, rate } from '../../test/ask.ts'
import { aContext, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { findOfficer, listAgencies, listProcedures } from '../store/places.ts'
import { startSubscribers } from './start-subscribers.ts'

/** The log as the producer's migrations make it. */
const outboxDdl = `create table outbox (tenant_id smallint, txid xid8 default pg_current_xact_id(), id uuid, type text,
  key text, payload jsonb, occurred_at timestamptz, primary key (tenant_id, id))`

let database: TestDatabase
let log: Awaited<ReturnType<typeof openLog>>
let stop: () => Promise<unknown>
beforeAll(async () => {
  database = await openTestDatabase()
  log = await openLog()
  const { client } = log.db
  const following = await startSubscribers({
    db: database.db,
    sources: { dossiers: client, accounts: client, procedures: client },
    onError: (error) => expect.unreachable(String(error)),
  })
  stop = () => Promise.all(following.map((each) => each.stop()))
})
afterAll(async () => {
  await stop()
  await database.close()
  await log.close()
})

async function openLog() {
  const { url, drop } = await createTestDatabase('producers_log')
  const db = openDatabase(url, { tenantId: 1 })
  await db.client.unsafe(outboxDdl)
  return { db, close: () => db.close().then(drop) }
}

const publish = (...events: readonly NewEvent[]) =>
  log.db.transaction((tx) => appendEvents(tx, events))

function aDossierEvent(type: NewEvent['type'], facts: Partial<DossierFacts>, more = {}): NewEvent {
  const now = new Date()
  const payload = {
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
    ...more,
  }
  return { type, key: payload.dossierId, payload, occurredAt: now } as NewEvent
}

test('a dossier can be rated once its return was told', async () => {
  const applicant = aCitizen()
  const facts = { dossierId: newId(), applicantId: applicant.personId }
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
})

test('agencies, officers and procedures are known as they were told last', async () => {
  const [agencyId, officerId, procedureId] = [newId(), newId(), newId()]
  const agency = (vi: string): NewEvent => ({
    ...{ type: 'accounts.agency-changed.v1', key: agencyId, occurredAt: new Date() },
    payload: {
      ...{ agencyId, identifier: 'H15.90.01', name: { vi }, level: 'COMMUNE', active: true },
      ...{ oneStopName: { vi: 'Bộ phận Một cửa' }, address: '', phone: '', fieldCodes: [] },
      ...{ calendar: { ...unitCalendar('h15', officeHours.FROM_0700) }, units: [] },
    },
  })
  const version = (name: string, effectiveFrom: string): NewEvent => ({
    ...{ type: 'procedures.version-published.v1', key: procedureId, occurredAt: new Date() },
    payload: {
      ...{ procedureId, versionId: newId(), code: '1.001193', name, fieldCode: 'HT' },
      ...{ effectiveFrom, version: {} },
    },
  })
  await publish(agency('Tên cũ'), agency('Tên mới'))
  await publish(
    version('Tên theo bản sau', '2026-05-01T00:00:00.000Z'),
    version('Tên theo bản trước', '2026-01-01T00:00:00.000Z'),
  )
  await publish({
    ...{ type: 'accounts.officer-changed.v1', key: officerId, occurredAt: new Date() },
    payload: {
      ...{ officerId, personId: newId(), name: 'Cán bộ Thử Nghiệm', title: { vi: 'Chuyên viên' } },
      ...{ agencyId, unitId: null, roles: ['PROCESSING_OFFICER'], active: true },
    },
  })

  await expect
    .poll(() => findOfficer(database.db, officerId), { timeout: 10_000 })
    .toMatchObject({ agencyId, active: true })
  expect(await listAgencies(database.db, [agencyId])).toMatchObject([{ name: { vi: 'Tên mới' } }])
  await expect
    .poll(() => listProcedures(database.db, [procedureId]), { timeout: 10_000 })
    .toMatchObject([{ name: 'Tên theo bản sau' }])
})
