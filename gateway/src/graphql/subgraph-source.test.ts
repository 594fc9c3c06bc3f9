import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { identityHeader } from '@motcua/identity'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { createSubgraphSource } from './subgraph-source.ts'

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

/** A subgraph whose answers a test decides. */
async function aSubgraph(answer: (body: string, request: IncomingMessage) => object | undefined) {
  const asked: { body: string; identity: unknown }[] = []
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      asked.push({ body, identity: request.headers[identityHeader] })
      const said = answer(body, request)
      if (said) setTimeout(() => response.end(JSON.stringify(said)), 30)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  const source = createSubgraphSource({
    name: 'test',
    url,
    patience: { query: 200, mutation: 400 },
    log: pino({ level: 'silent' }),
  })
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })

  function ask(query: string, identityToken?: string) {
    const context = { identityToken, language: 'vi' as const }
    const request = { query, variables: { a: 1 } }
    return source.process({ kind: 'incoming operation', request, context } as never)
  }
  return { ask, asked, source, stop: () => closing.splice(0).forEach((close) => close()) }
}

test('equal queries of one person under way at once are asked once, and answered apart', async () => {
  const { ask, asked } = await aSubgraph(() => ({ data: { list: [1] } }))
  const [one, other] = await Promise.all([ask('{ list }', 'me'), ask('{ list }', 'me')])

  expect(asked).toHaveLength(1)
  expect(one).toEqual(other)
  expect(one).not.toBe(other)
  await ask('{ list }', 'me')
  expect(asked).toHaveLength(2)
})

test('nobody gets what another person asked, and mutations are never merged', async () => {
  const { ask, asked } = await aSubgraph(() => ({ data: {} }))
  await Promise.all([ask('{ list }', 'me'), ask('{ list }', 'you'), ask('{ list }')])
  expect(asked.map(({ identity }) => identity).toSorted()).toEqual(['me', 'you', undefined])

  await Promise.all([ask('mutation { act }', 'me'), ask('mutation { act }', 'me')])
  expect(asked).toHaveLength(5)
})

test('a subgraph’s own errors pass through, on status 400 too', async () => {
  const errors = [{ message: 'Không', extensions: { code: 'FORBIDDEN' } }]
  const { ask } = await aSubgraph(() => ({ data: null, errors }))
  expect(await ask('{ list }')).toEqual({ data: null, errors })
})

test('silence, nonsense and absence end soon, as a part that does not answer', async () => {
  const silent = await aSubgraph((body) => (body.includes('list') ? undefined : { nonsense: 1 }))
  const notAvailable = { errors: [{ extensions: { code: 'NOT_AVAILABLE' } }] }
  const start = performance.now()

  expect(await silent.ask('{ list }')).toMatchObject(notAvailable)
  expect(performance.now() - start).toBeLessThan(1_000)
  expect(await silent.ask('{ other }')).toMatchObject(notAvailable)
  silent.stop()
  expect(await silent.ask('{ other }')).toMatchObject(notAvailable)
})
