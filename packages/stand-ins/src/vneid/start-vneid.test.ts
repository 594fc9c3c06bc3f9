import { freePort } from '@motcua/testkit'
import * as oidc from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVisitor, people, startVneid, type Running } from '../index.ts'

const redirectUri = 'http://localhost:3999/auth/vneid/callback'
const secret = 'only-for-this-test-0123456789'

let vneid: Running
let client: oidc.Configuration

beforeAll(async () => {
  const port = await freePort()
  vneid = await startVneid({ port, client: { id: 'gateway', secret, redirectUris: [redirectUri] } })
  client = await oidc.discovery(new URL(vneid.url), 'gateway', secret, undefined, {
    execute: [oidc.allowInsecureRequests],
  })
})
afterAll(() => vneid.stop())

async function begin() {
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier()
  const expectedState = oidc.randomState()
  const url = oidc.buildAuthorizationUrl(client, {
    redirect_uri: redirectUri,
    scope: 'openid profile email phone address',
    state: expectedState,
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, checks: { pkceCodeVerifier, expectedState } }
}

test('one picks a made-up person and the client learns who it is', async () => {
  const [person] = people
  const visitor = createVisitor(redirectUri)
  const { url, checks } = await begin()

  const page = await visitor.open(url)
  expect(page.text).toContain('Môi trường thử nghiệm')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const back = await visitor.submit(page, { person: person?.sub ?? '' })
  const tokens = await oidc.authorizationCodeGrant(client, new URL(back.url), checks)

  expect(tokens.claims()).toMatchObject({
    sub: person?.sub,
    name: person?.name,
    id_number: person?.idNumber,
    gender: 'female',
    address: { formatted: person?.address },
  })
  const info = await oidc.fetchUserInfo(client, tokens.access_token, person?.sub ?? '')
  expect(info).toMatchObject({ id_number: person?.idNumber, email: person?.email })
})

test('it says of everybody which organisations they legally represent', async () => {
  for (const person of people) {
    const visitor = createVisitor(redirectUri)
    const { url, checks } = await begin()
    const back = await visitor.submit(await visitor.open(url), { person: person.sub })
    const tokens = await oidc.authorizationCodeGrant(client, new URL(back.url), checks)
    const stated = (person.represents ?? []).map(({ name, taxCode, address }) => ({
      ...{ name, tax_code: taxCode, address },
    }))
    expect(tokens.claims()?.['legal_representative_of']).toEqual(stated)
  }
  expect(people.some(({ represents }) => represents !== undefined)).toBe(true)
})

test('each sign-in asks anew, and one can turn back', async () => {
  const visitor = createVisitor(redirectUri)
  const first = await begin()
  await visitor.submit(await visitor.open(first.url), { person: people[1]?.sub ?? '' })

  const second = await begin()
  const page = await visitor.open(second.url)
  expect(page.text).toContain('chọn người đăng nhập')
  const back = await visitor.submit(page, { person: '' })
  expect(new URL(back.url).searchParams.get('error')).toBe('access_denied')
})

test('without PKCE there is no sign-in', async () => {
  const url = oidc.buildAuthorizationUrl(client, { redirect_uri: redirectUri, scope: 'openid' })
  const back = await createVisitor(redirectUri).open(url.href)
  expect(new URL(back.url).searchParams.get('error')).toBe('invalid_request')
})
