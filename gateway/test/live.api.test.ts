import { newId } from '@motcua/kernel'
import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRunningGateway } from './running-gateway.ts'
import { createTestBrowser } from './test-browser.ts'

let gateway: Awaited<ReturnType<typeof startRunningGateway>>
beforeAll(async () => {
  gateway = await startRunningGateway({ STREAMS_PER_SESSION: '2' })
})
afterAll(() => gateway.close())

async function person(
  name: string,
  agencyId?: string,
  roles: readonly string[] = [],
  organisationId?: string,
) {
  const personId = newId()
  const post = { officerId: newId(), agencyId: agencyId ?? '', unitId: null, roles: roles as [] }
  gateway.accounts.people.set(personId, {
    personId,
    displayName: name,
    idNumber: null,
    memberships: agencyId ? [post] : [],
    representations: organisationId
      ? [{ organisationId, name: 'Công ty Thử', taxCode: '0000000001' }]
      : [],
  })
  gateway.provider.next.claims = { name }
  const browser = createTestBrowser()
  await browser.follow(`${gateway.url}/auth/sign-in?return=/x`, `${gateway.url}/x`)
  return { personId, cookie: browser.jarOf(gateway.url).get('motcua_session') ?? '' }
}

async function listen(cookie: string) {
  const leave = new AbortController()
  const { statusCode, headers, body } = await request(`${gateway.url}/events`, {
    headers: { cookie: `motcua_session=${cookie}` },
    signal: leave.signal,
  })
  const stream = { statusCode, headers, text: '', ended: false, leave: () => leave.abort() }
  body.on('data', (chunk: Buffer) => (stream.text += chunk.toString()))
  body.on('close', () => (stream.ended = true))
  body.on('error', () => undefined)
  return stream
}

const hints = ({ text }: { text: string }) =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data))

async function append(type: string, payload: object) {
  const table = type.startsWith('accounts.') ? 'accounts_log.outbox' : 'outbox'
  await gateway.events`insert into ${gateway.events(table)} (tenant_id, id, type, key, payload, occurred_at)
    values (1, ${newId()}, ${type}, 'k', ${gateway.events.json(payload as never)}, now())`
  await gateway.events`select pg_notify('outbox_grown', '')`
}

function facts(overrides: object) {
  return {
    dossierId: 'd-1',
    version: 1,
    code: null,
    procedureId: 'p',
    procedureCode: '1.1',
    procedureName: 'Thử',
    fieldCode: 'F',
    agencyId: 'a-1',
    channel: 'ONLINE',
    state: '1',
    applicantId: 'nobody',
    applicantName: 'Nguyễn Thị Kín',
    submittedAt: null,
    receivedAt: null,
    dueAt: null,
    assigneeId: null,
    ...overrides,
  }
}

test('each hears of what concerns them, and no more than that it changed', async () => {
  const applicant = await person('Người nộp')
  const stranger = await person('Người khác')
  const clerk = await person('Một cửa', 'a-1', ['ONE_STOP_CLERK'])
  const elsewhere = await person('Nơi khác', 'a-2', ['ONE_STOP_CLERK'])
  const supervisor = await person('Giám sát', 'a-0', ['SUPERVISOR'])
  const all = [applicant, stranger, clerk, elsewhere, supervisor]
  const streams = await Promise.all(all.map(({ cookie }) => listen(cookie)))
  await expect.poll(() => streams.every(({ text }) => text.includes('retry:'))).toBe(true)

  await append('dossiers.dossier-submitted.v1', facts({ applicantId: applicant.personId }))
  await append('accounts.notice-sent.v1', { noticeId: 'n-1', personId: stranger.personId })
  const dossier = { topic: 'dossier', id: 'd-1' }
  await expect
    .poll(() => streams.map(hints).map((told) => told.length), { timeout: 6_000 })
    .toEqual([1, 1, 1, 0, 2])

  const [told, other, , , all2] = streams.map(hints)
  expect(told).toEqual([dossier])
  expect(other).toEqual([{ topic: 'notice', id: 'n-1' }])
  expect(all2).toEqual([dossier, { topic: 'figures', id: 'a-1' }])
  expect(streams.map(({ text }) => text).join()).not.toContain('Kín')
  streams.forEach(({ leave }) => leave())
})

test('whoever represents the organisation hears of its dossiers', async () => {
  const other = await person('Người đại diện', undefined, [], 'o-1')
  const stranger = await person('Đại diện nơi khác', undefined, [], 'o-2')
  const streams = await Promise.all([other, stranger].map(({ cookie }) => listen(cookie)))
  await expect.poll(() => streams.every(({ text }) => text.includes('retry:'))).toBe(true)
  await append('dossiers.dossier-submitted.v1', facts({ organisationId: 'o-1' }))
  await append('accounts.notice-sent.v1', { noticeId: 'n-2', personId: stranger.personId })
  const notice = { topic: 'notice', id: 'n-2' }
  await expect
    .poll(() => streams.map(hints), { timeout: 6_000 })
    .toEqual([[{ topic: 'dossier', id: 'd-1' }], [notice]])
  streams.forEach(({ leave }) => leave())
})

test('without a session there is no stream', async () => {
  expect(await listen('made-up')).toMatchObject({ statusCode: 401 })
})

test('a stream ends with its session, and the oldest makes room', async () => {
  const { cookie, personId } = await person('Người đăng xuất')
  const streams = [await listen(cookie), await listen(cookie), await listen(cookie)]
  await expect.poll(() => streams.map(({ ended }) => ended)).toEqual([true, false, false])

  await gateway.events`delete from sessions where person_id = ${personId}`
  await expect.poll(() => streams.map(({ ended }) => ended)).toEqual([true, true, true])
})

test('a stream beats, unbuffered', async () => {
  const stream = await listen((await person('Người chờ')).cookie)
  expect(stream.headers['content-type']).toMatch('text/event-stream')
  expect(stream.headers['x-accel-buffering']).toBe('no')
  await expect.poll(() => stream.text).toContain(': heartbeat')
  stream.leave()
})
