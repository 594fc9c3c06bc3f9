import { newId } from '@motcua/kernel'
import { loadProfile } from '@motcua/regulation'
import { aCitizen } from '@motcua/testkit'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aReturnedDossier, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { aTown, doAct, done, lookUp, read, send, sender, words } from '../../test/feedback-story.ts'
import { outbox } from '../store/tables.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

function eventsOf(key: string) {
  return database.db.query
    .select()
    .from(outbox)
    .where(and(eq(outbox.tenantId, 1), eq(outbox.key, key)))
}

test('[DL24 Đ21.2b] a signed-in person sends a feedback through the portal: it is on the register, its clock runs, it is announced', async () => {
  const town = await aTown(database)
  const sent = await send(town, { kind: 'CONDUCT' })

  expect(sent).toMatchObject({
    state: 'RECEIVED',
    channel: 'PORTAL',
    kind: { code: 'CONDUCT' },
    registerNumber: null,
    enteredLate: false,
    dueAt: new Date('2026-11-27T02:00:00Z'),
    acts: [],
    history: [{ act: 'ENTER', actorName: sender.name, at: town.now }],
  })
  expect(sent.code).toMatch(/^PA-261109-[2-9A-Z]{6}$/)
  expect((await read(town, town.officer, sent.id))?.registerNumber).toBe('1/2026')
  expect(await eventsOf(sent.id)).toMatchObject([
    {
      type: 'feedback.feedback-entered.v1',
      payload: {
        ...{ feedbackId: sent.id, code: sent.code, sort: 'FEEDBACK', agencyId: town.agencyId },
        ...{ personId: town.citizen.personId, dueAt: '2026-11-27T02:00:00.000Z' },
      },
    },
  ])
})

test('a visitor sends one with name, address and phone, and finds it by its code and the end of the phone', async () => {
  const town = await aTown(database)
  const { code, id } = await send(town, {}, null)

  expect(await lookUp(town, ` ${code.toLowerCase()} `, '0123')).toMatchObject({ id, code })
  expect(await lookUp(town, code, '9999')).toBeNull()
  expect(await lookUp(town, code, '')).toBeNull()
  expect(await read(town, town.citizen, id)).toBeNull()
  expect(await read(town, null, id)).toBeNull()
})

test('sending again with the same request id sends nothing twice, signed in or not', async () => {
  const town = await aTown(database)
  for (const identity of [town.citizen, null]) {
    const requestId = newId()
    const first = await send(town, { requestId }, identity)
    const again = await send(town, { requestId }, identity)
    expect(again.id).toBe(first.id)
    expect(await eventsOf(first.id)).toHaveLength(1)
    const other = await doAct(town, identity, 'sendFeedback', {
      ...{ ...words, requestId, agencyId: town.agencyId, title: 'Việc khác' },
    })
    expect(other.code).toBe('REQUEST_REUSED')
  }
})

const long = 'ạ'.repeat(5001)
test.each([
  ['FEEDBACK_AGENCY_UNKNOWN', { agencyId: newId() }],
  ['FEEDBACK_TEXT_WRONG', { title: ' \n ' }],
  ['FEEDBACK_TEXT_WRONG', { body: long }],
  ['FEEDBACK_KIND_UNKNOWN', { kind: 'WEATHER' }],
  ['FEEDBACK_SENDER_INCOMPLETE', { sender: { ...sender, name: '' } }],
  ['FEEDBACK_SENDER_INCOMPLETE', { sender: { ...sender, address: null } }],
  ['FEEDBACK_SENDER_INCOMPLETE', { sender: { ...sender, phone: null, email: null } }],
  ['FEEDBACK_SENDER_INCOMPLETE', { sender: { ...sender, phone: '12' } }],
  ['FEEDBACK_SENDER_INCOMPLETE', { sender: { ...sender, email: 'nobody' } }],
  ['FEEDBACK_DOSSIER_UNKNOWN', { dossierCode: '000.00.01.H15-240129-9999' }],
  ['FEEDBACK_PROCEDURE_UNKNOWN', { procedureId: newId() }],
])('refuses with %s what is wrong with %o', async (code, wrong) => {
  const town = await aTown(database)
  const answer = await doAct(town, town.citizen, 'sendFeedback', {
    ...{ ...words, agencyId: town.agencyId, ...wrong },
  })
  expect(answer.code).toBe(code)
  expect(answer.message).toMatch(/\S/)
})

test('a visitor needs a phone, since they look it up by it; a signed-in person may give an e-mail instead', async () => {
  const town = await aTown(database)
  const byMail = { sender: { ...sender, phone: null, email: 'thu@mau.example' } }
  const input = { ...words, agencyId: town.agencyId, ...byMail }
  expect((await doAct(town, null, 'sendFeedback', input)).code).toBe('FEEDBACK_SENDER_INCOMPLETE')
  expect((await send(town, byMail)).state).toBe('RECEIVED')
})

test('it is tied to a dossier: an own one, or one whose code is known', async () => {
  const town = await aTown(database)
  const own = await aReturnedDossier(database, town.citizen, {
    ...{ agencyId: town.agencyId, code: `000.00.01.H15-261101-${Math.floor(Math.random() * 1e7)}` },
  })
  const byId = await send(town, { dossierId: own.dossierId })
  const byCode = await send(town, { dossierCode: own.code?.toLowerCase() }, null)
  for (const { id } of [byId, byCode])
    expect(await eventsOf(id)).toMatchObject([{ payload: { dossierId: own.dossierId } }])

  const stranger = await doAct(town, aCitizen(), 'sendFeedback', {
    ...{ ...words, agencyId: town.agencyId, dossierId: own.dossierId },
  })
  expect(stranger.code).toBe('FEEDBACK_DOSSIER_UNKNOWN')
})

test('[DL24 Đ21.2a, DL24 Đ21.3, DN19 Đ30.2a, DN19 Đ30.2b, DN19 Đ30.2d] a clerk enters what came by mail, hotline, letter or post, with the moment it arrived', async () => {
  const town = await aTown(database)
  town.now = new Date('2026-11-10T02:00:00Z')
  const enter = (channel: string, arrivedAt: string) =>
    done(town, town.clerk, 'enterFeedback', {
      ...{ ...words, agencyId: town.agencyId, channel, arrivedAt },
    })

  for (const channel of ['MAIL', 'HOTLINE', 'LETTER', 'POST']) {
    const inTime = await enter(channel, '2026-11-09T02:00:00Z')
    expect(inTime).toMatchObject({ channel, enteredLate: false, entryDueAt: town.now })
    // The thirteen working days count from the receipt, not from the entry.
    expect(inTime.dueAt).toEqual(new Date('2026-11-27T02:00:00Z'))
  }
  expect(await enter('HOTLINE', '2026-11-09T01:59:00Z')).toMatchObject({ enteredLate: true })
})

test('entering is for clerks of the agency, of what has arrived, by a way that the regulation knows', async () => {
  const town = await aTown(database)
  const other = await aTown(database)
  const input = {
    ...{ ...words, agencyId: town.agencyId, channel: 'HOTLINE', arrivedAt: '2026-11-09T01:00:00Z' },
  }
  for (const [identity, code] of [
    [null, 'UNAUTHENTICATED'],
    [town.citizen, 'FORBIDDEN'],
    [town.leader, 'FORBIDDEN'],
    [other.clerk, 'FORBIDDEN'],
  ] as const)
    expect((await doAct(town, identity, 'enterFeedback', input)).code).toBe(code)

  const future = { ...input, arrivedAt: '2026-11-09T02:01:00Z' }
  expect((await doAct(town, town.clerk, 'enterFeedback', future)).code).toBe(
    'FEEDBACK_ARRIVAL_WRONG',
  )
  expect(loadProfile('dak-lak-2024').feedback.channels).not.toContain('NATIONAL_PORTAL')
  const elsewhere = { ...input, channel: 'NATIONAL_PORTAL' }
  expect((await doAct(town, town.clerk, 'enterFeedback', elsewhere)).code).toBe(
    'FEEDBACK_CHANNEL_NOT_OFFERED',
  )
})

test('each agency has its own register, numbered without gaps', async () => {
  const [one, other] = [await aTown(database), await aTown(database)]
  const numbers = []
  for (const town of [one, other, one]) {
    const { id } = await send(town)
    numbers.push((await read(town, town.officer, id))?.registerNumber)
  }
  expect(numbers).toEqual(['1/2026', '1/2026', '2/2026'])
})
