// @vitest-environment node
import { createClient, fetchExchange } from '@urql/core'
import urql, { gql } from '@urql/vue'
import { createSSRApp, effectScope, nextTick, ref, type EffectScope } from 'vue'
import { afterEach, expect, test } from 'vitest'
import { useRead, type Read } from './index.ts'

interface Data {
  readonly thing: { readonly name: string } | null
}
const query = gql<Data, { id: string }>('query Thing($id: ID!) { thing(id: $id) { name } }')

/** A server that answers with the id as the name, when it is told to. */
function aServer() {
  const waiting: (() => void)[] = []
  /** Lets the question that waits, or the next one that comes, be answered. */
  const answer = async () => {
    await expect.poll(() => waiting.length).toBe(1)
    waiting.shift()?.()
  }
  const fetch = async (_url: unknown, init?: RequestInit) => {
    const { variables } = JSON.parse(String(init?.body))
    await new Promise<void>((resolve) => waiting.push(resolve))
    return Response.json({ data: { thing: { name: variables.id } } })
  }
  const client = createClient({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: fetch as typeof globalThis.fetch,
    exchanges: [fetchExchange],
  })
  return { client, answer }
}

let scope: EffectScope | undefined
afterEach(() => scope?.stop())

function read(forget: boolean) {
  const { client, answer } = aServer()
  const id = ref('one')
  const app = createSSRApp({}).use(urql, client)
  scope = effectScope()
  const result = scope.run(() =>
    app.runWithContext((): Read<{ readonly name: string }> => {
      return useRead({
        query,
        variables: () => ({ id: id.value }),
        pick: ({ thing }) => thing,
        forget,
      })
    }),
  )
  return { id, answer, result }
}

test.each([
  [false, { kind: 'ok', value: { name: 'one' }, partial: false }],
  [true, { kind: 'waiting' }],
])('with forget %s, the next thing is waited for with %j on show', async (forget, meanwhile) => {
  const { id, answer, result } = read(forget)
  const shown = expect.poll.bind(null, () => result?.outcome.value)
  await shown().toEqual({ kind: 'waiting' })
  await answer()
  await shown().toMatchObject({ kind: 'ok', value: { name: 'one' } })

  id.value = 'two'
  await nextTick()
  await shown().toEqual(meanwhile)
  await answer()
  await shown().toMatchObject({ kind: 'ok', value: { name: 'two' } })
})
