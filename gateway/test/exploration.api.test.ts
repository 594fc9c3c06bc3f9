import { newId } from '@motcua/kernel'
import type { Membership, Role } from '@motcua/identity'
import * as oidc from 'openid-client'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maxCost } from '../src/graphql/exploration.ts'
import { meText, programId, startRunningGateway } from './running-gateway.ts'
import { createTestBrowser } from './test-browser.ts'

let gateway: Awaited<ReturnType<typeof startRunningGateway>>
let program: oidc.Configuration

const settings = { GRAPHQL_OPEN: 'false', EXPLORE_BURST: '8', EXPLORE_PER_SECOND: '1' }

beforeAll(async () => {
  gateway = await startRunningGateway(settings)
  const { issuer } = gateway.provider
  const secret = 'a secret of the test'
  program = await oidc.discovery(
    new URL(issuer),
    programId,
    secret,
    oidc.ClientSecretBasic(secret),
    { execute: [oidc.allowInsecureRequests] },
  )
})
afterAll(() => gateway.close())

const json = { 'content-type': 'application/json' }
const ownWords = '{ me { fullName } }'
const broad =
  '{ myDossiers(first: 100) { nodes { id history { number act at state note hash } documents { documentId name { vi en } } } } }'

/** A later moment: no answer about a token, no bucket of requests lasts that long. */
const later = () => {
  gateway.clock.ahead += 60_000
}

function posts(role: Role): Membership[] {
  return [{ officerId: newId(), agencyId: newId(), unitId: null, roles: [role] }]
}

async function signedIn(role: Role) {
  const displayName = `Người có vai trò ${role}`
  const personId = newId()
  const memberships = posts(role)
  gateway.accounts.people.set(personId, {
    ...{ personId, displayName, idNumber: null, memberships, representations: [] },
  })
  gateway.provider.next.claims = { name: displayName }
  const browser = createTestBrowser()
  const { url } = gateway
  await browser.follow(`${url}/auth/sign-in?provider=vneid&return=/x`, `${url}/x`)
  return async (query: string) => {
    const body = JSON.stringify({ query })
    const answer = await browser.visit(`${url}/graphql`, { method: 'POST', headers: json, body })
    return { status: answer.status, ...answer.json() }
  }
}

async function aToken(scope = 'analytics'): Promise<string> {
  return (await oidc.clientCredentialsGrant(program, { scope })).access_token
}

async function askWith(token: string, query: string) {
  const headers = { ...json, authorization: `Bearer ${token}` }
  const body = JSON.stringify({ query })
  const answer = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })
  return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) }
}

function enterProgram() {
  const displayName = 'Chuyên viên (báo cáo tuần)'
  const record = {
    ...{ personId: programId, displayName, idNumber: null, memberships: posts('ANALYST') },
    representations: [],
  }
  gateway.accounts.people.set(programId, record)
}

describe('an analyst at the browser', () => {
  test('asks in their own words and reads the schema; others do not [DL24 Đ16, DL26 Đ20]', async () => {
    later()
    const analyst = await signedIn('ANALYST')
    expect(await analyst(ownWords)).toMatchObject({
      data: { me: { fullName: expect.stringContaining('ANALYST') as string } },
    })
    expect(await analyst(getIntrospectionQuery())).toMatchObject({ data: { __schema: {} } })

    const clerk = await signedIn('ONE_STOP_CLERK')
    expect(await clerk(ownWords)).toMatchObject({
      errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    })
  })

  test('changes nothing in their own words', async () => {
    later()
    const analyst = await signedIn('ANALYST')
    const change = `mutation { markNoticesRead(input: { requestId: "${newId()}" }) { __typename } }`
    expect(await analyst(change)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'READING_ONLY' } }],
    })
  })

  test('hears how broad a query is that asks for too much, and what to do', async () => {
    later()
    const analyst = await signedIn('ANALYST')
    expect(await analyst(broad)).toMatchObject({
      status: 400,
      errors: [
        {
          message: expect.stringContaining('Hãy giảm "first"') as string,
          extensions: { code: 'QUERY_TOO_BROAD' },
        },
      ],
    })
    expect(maxCost).toBeGreaterThan(1_000)
  })

  test('waits when they ask too quickly', async () => {
    later()
    const analyst = await signedIn('ANALYST')
    const answers = []
    for (let time = 0; time < 9; time += 1) answers.push(await analyst(ownWords))
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(8).fill(200), 429])
  })
})

describe('a program', () => {
  test('asks with an access token, as itself and not as its owner', async () => {
    later()
    enterProgram()
    expect(await askWith(await aToken(), '{ me { id } }')).toMatchObject({
      status: 200,
      data: { me: { id: programId } },
    })
  })

  test('changes nothing, whatever words it uses', async () => {
    later()
    enterProgram()
    const token = await aToken()
    expect(await askWith(token, meText)).toMatchObject({ status: 200 })
    const change = `mutation { markNoticesRead(input: { requestId: "${newId()}" }) { __typename } }`
    expect(await askWith(token, change)).toMatchObject({
      errors: [{ extensions: { code: 'READING_ONLY' } }],
    })
  })

  test('is turned away with a made-up token, another scope, or once taken back', async () => {
    later()
    enterProgram()
    const away = { status: 401, errors: [{ extensions: { code: 'TOKEN_INVALID' } }] }
    expect(await askWith('a-token-that-nobody-gave-out', ownWords)).toMatchObject(away)
    expect(await askWith('short', ownWords)).toMatchObject(away)
    expect(await askWith(await aToken('other'), ownWords)).toMatchObject(away)

    const token = await aToken()
    expect(await askWith(token, ownWords)).toMatchObject({ status: 200 })
    gateway.accounts.people.delete(programId)
    later()
    expect(await askWith(token, ownWords)).toMatchObject(away)
  })

  test('is asked about once while the answer is believed', async () => {
    later()
    enterProgram()
    const token = await aToken()
    const before = gateway.accounts.seen.opened.length
    await askWith(token, ownWords)
    await askWith(token, ownWords)
    expect(gateway.accounts.seen.opened.length).toBe(before + 1)
  })
})
