import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRunningGateway } from './running-gateway.ts'
import { createTestBrowser } from './test-browser.ts'

let gateway: Awaited<ReturnType<typeof startRunningGateway>>

beforeAll(async () => {
  gateway = await startRunningGateway()
})
afterAll(() => gateway.close())

const returnTo = '/cong-dan/ho-so?trang=2'

async function signIn(browser = createTestBrowser(), path = returnTo) {
  const start = `${gateway.url}/auth/sign-in?provider=vneid&return=${encodeURIComponent(path)}`
  const last = await browser.follow(start, `${gateway.url}${path}`)
  return { browser, last }
}

test('[KT22 Đ3.2] a citizen signs in, comes back to where they were, and is known', async () => {
  gateway.provider.next.claims = { name: 'Nguyễn Thị Thử', id_number: '066190000001', gender: 'Nữ' }
  const { browser, last } = await signIn()

  expect(last.status).toBe(303)
  expect(last.next).toBe(`${gateway.url}${returnTo}`)
  const cookie = last.setCookie.find((line) => line.startsWith('motcua_session='))
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  expect(gateway.accounts.seen.signIns.at(-1)).toMatchObject({
    provider: 'vneid',
    fullName: 'Nguyễn Thị Thử',
    idNumber: '066190000001',
    sex: 'FEMALE',
  })

  const session = await browser.visit(`${gateway.url}/auth/session`)
  expect(session.json()).toMatchObject({ name: 'Nguyễn Thị Thử', isOfficer: false, roles: [] })
  expect(session.headers['cache-control']).toBe('no-store')
})

test('[DL24 Đ6.4, DL24 Đ12.2] an account of the National Portal opens this system, and proves who somebody is', async () => {
  gateway.provider.next.claims = { name: 'Lê Thị Cổng', id_number: '066195000003' }
  const browser = createTestBrowser()
  const start = `${gateway.url}/auth/sign-in?provider=national-portal&return=%2Fho-so`
  const last = await browser.follow(start, `${gateway.url}/ho-so`)

  expect(last.next).toBe(`${gateway.url}/ho-so`)
  expect(gateway.accounts.seen.signIns.at(-1)).toMatchObject({
    ...{ provider: 'national-portal', fullName: 'Lê Thị Cổng', idNumber: '066195000003' },
  })
  const session = await browser.visit(`${gateway.url}/auth/session`)
  expect(session.json()).toMatchObject({ name: 'Lê Thị Cổng', provider: 'national-portal' })
})

test('[KT22 Đ3.2] an officer is told of posts, roles, permissions and the names of agencies', async () => {
  const post = {
    officerId: 'o-1',
    agencyId: 'a-1',
    unitId: 'unit-1',
    roles: ['ONE_STOP_CLERK'] as const,
  }
  gateway.accounts.people.set('p-1', {
    personId: 'p-1',
    displayName: 'Trần Văn Mẫu',
    idNumber: null,
    memberships: [post],
    representations: [],
  })
  gateway.provider.next.claims = { name: 'Trần Văn Mẫu' }
  const { browser } = await signIn()

  const answer = await browser.visit(`${gateway.url}/auth/session`)
  expect(answer.json()).toMatchObject({
    isOfficer: true,
    memberships: [{ ...post, agencyName: 'Sở Thử nghiệm', unitName: 'Phòng Thử' }],
    permissions: expect.arrayContaining(['dossier.accept']),
  })
})

test('[LD24 Đ5.5, DL26 Đ9.3] whom a provider states one to represent is told to accounts, and whom accounts says one represents is told to the screens', async () => {
  const held = { organisationId: 'o-1', name: 'Công ty Thử', taxCode: '0000000001' }
  gateway.accounts.people.set('p-2', {
    ...{ personId: 'p-2', displayName: 'Trần Văn Đại Diện', idNumber: null, memberships: [] },
    representations: [held],
  })
  const stated = { name: 'Công ty Thử', tax_code: '0000000001', address: 'Số 1' }
  gateway.provider.next.claims = { name: 'Trần Văn Đại Diện', legal_representative_of: [stated] }
  const { browser } = await signIn()

  expect(gateway.accounts.seen.signIns.at(-1)).toMatchObject({
    represents: [{ name: 'Công ty Thử', taxCode: '0000000001', address: 'Số 1' }],
  })
  const session = async () => (await browser.visit(`${gateway.url}/auth/session`)).json()
  expect(await session()).toMatchObject({ representations: [held] })

  const known = gateway.accounts.people.get('p-2')
  if (known) gateway.accounts.people.set('p-2', { ...known, representations: [] })
  gateway.clock.ahead += 31_000
  expect(await session()).toMatchObject({ representations: [] })
})

test('the database holds no cookie, only its hash', async () => {
  const { browser } = await signIn()
  const cookie = browser.jarOf(gateway.url).get('motcua_session')
  const rows = await gateway.events`select * from sessions`

  expect(cookie).toHaveLength(43)
  expect(JSON.stringify(rows)).not.toContain(cookie)
})

test('nobody is signed in without a cookie, or with a made-up one', async () => {
  const browser = createTestBrowser()
  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(204)

  browser.jarOf(gateway.url).set('motcua_session', 'made-up')
  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(204)
  expect(browser.jarOf(gateway.url).has('motcua_session')).toBe(false)
})

test('signing out ends the session, and says where the provider ends its own', async () => {
  const { browser } = await signIn()
  const stolen = browser.jarOf(gateway.url).get('motcua_session') ?? ''
  const out = await browser.visit(`${gateway.url}/auth/sign-out`, {
    method: 'POST',
    headers: { origin: gateway.url, accept: 'application/json' },
  })
  expect(out.json().redirectTo).toMatch(`${gateway.provider.issuer}/session/end?`)
  expect(out.json().redirectTo).toContain('id_token_hint=')

  browser.jarOf(gateway.url).set('motcua_session', stolen)
  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(204)
})

test('another site can sign nobody out', async () => {
  const { browser } = await signIn()
  const headers = { origin: 'https://evil.example' }
  const out = await browser.visit(`${gateway.url}/auth/sign-out`, { method: 'POST', headers })

  expect(out.status).toBe(403)
  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(200)
})

test('a callback works once, and only in the browser that began', async () => {
  const browser = createTestBrowser()
  const start = `${gateway.url}/auth/sign-in?provider=vneid&return=/`
  const atProvider = await browser.follow(start, `${gateway.url}/auth/callback`)
  const callback = atProvider.next ?? ''

  const stranger = await createTestBrowser().visit(callback)
  expect(stranger.next).toBe(`${gateway.url}/?sign-in=expired`)
  expect((await browser.visit(callback)).setCookie.join()).toContain('motcua_session=')
  expect((await browser.visit(callback)).next).toBe(`${gateway.url}/?sign-in=expired`)
})

test.each([
  ['https://evil.example/', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/auth/sign-in', '/'],
])('never leads to %j', async (asked, path) => {
  const browser = createTestBrowser()
  const start = `${gateway.url}/auth/sign-in?provider=vneid&return=${encodeURIComponent(asked)}`
  const last = await browser.follow(start, `${gateway.url}${path}?`)

  expect(last.next ?? last.url).toBe(`${gateway.url}${path}`)
})

test('a provider that is down, or unknown, leads back with a reason', async () => {
  const browser = createTestBrowser()
  const down = await browser.visit(`${gateway.url}/auth/sign-in?provider=down`)
  expect(down.next).toBe(`${gateway.url}/?sign-in=provider-down`)
  const unknown = await browser.visit(`${gateway.url}/auth/sign-in?provider=none`)
  expect(unknown.next).toBe(`${gateway.url}/?sign-in=unknown-provider`)
})

test('who is suspended is out within half a minute, on every device', async () => {
  gateway.provider.next.claims = { name: 'Lê Thị Tạm' }
  const { browser } = await signIn()
  const { personId } = (await browser.visit(`${gateway.url}/auth/session`)).json()
  const known = gateway.accounts.people.get(personId)
  if (known) gateway.accounts.people.set(personId, { ...known, suspended: true })

  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(200)
  gateway.clock.ahead += 31_000
  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(204)
  const again = await createTestBrowser().follow(
    `${gateway.url}/auth/sign-in?provider=vneid`,
    `${gateway.url}/?`,
  )
  expect(again.next).toBe(`${gateway.url}/?sign-in=suspended`)
})

test('a session ends an hour after it was last used', async () => {
  gateway.provider.next.claims = { name: 'Nguyễn Thị Thử' }
  const { browser } = await signIn()
  gateway.clock.ahead += 50 * 60_000
  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(200)
  gateway.clock.ahead += 50 * 60_000
  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(200)
  gateway.clock.ahead += 61 * 60_000
  expect((await browser.visit(`${gateway.url}/auth/session`)).status).toBe(204)
})
