import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRunningGateway } from './running-gateway.ts'

let gateway: Awaited<ReturnType<typeof startRunningGateway>>
beforeAll(async () => {
  gateway = await startRunningGateway({ GUESS_BURST: '10', GUESS_PER_MINUTE: '2' })
})
afterAll(() => gateway.close())

async function ask(query: string) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query }),
  })
  const body = (await response.json()) as {
    readonly errors?: readonly { readonly message: string; readonly extensions: object }[]
  }
  return { status: response.status, ...body }
}

test('whoever guesses at codes is stopped soon, told what to do, and can do all else', async () => {
  const guess = '{ lookUpDossier(input: { code: "000" }) { __typename } }'
  expect((await ask(guess)).status).toBe(200)
  expect((await ask(guess)).status).toBe(200)
  const stopped = await ask(guess)
  expect(stopped).toMatchObject({
    status: 429,
    errors: [{ extensions: { code: 'RATE_LIMITED' }, message: expect.stringMatching(/minutes/) }],
  })
  expect((await ask('{ __typename }')).status).toBe(200)

  gateway.clock.ahead += 60_000
  expect((await ask(guess)).status).toBe(200)
})
