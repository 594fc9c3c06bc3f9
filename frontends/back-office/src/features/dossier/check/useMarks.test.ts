import { createClient, fetchExchange, install as installUrql } from '@urql/vue'
import { createSSRApp, effectScope, type EffectScope } from 'vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aCheck, checkItems } from '../../../../test/check.ts'
import { useMarks, type MarksOnDesk } from './useMarks.ts'

const [question, paper] = checkItems as [(typeof checkItems)[number], (typeof checkItems)[number]]
let scope: EffectScope

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

const saved = { data: { saveMarks: { __typename: 'DossierActSuccess', dossier: { id: 'd1' } } } }
const turnedDown = {
  data: { saveMarks: { __typename: 'Refusal', code: 'TOO_LONG', message: 'Viết ngắn lại.' } },
}

/** Marks on a desk, and what the server was sent; it answers as told, then saves. */
function aDesk(...answers: object[]) {
  const sent: { requestId: string; marks: readonly { verdict: string; instruction: string }[] }[] =
    []
  const fetch = async (_url: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(String(init?.body)).variables.input)
    return Response.json(answers.shift() ?? saved)
  }
  const app = createSSRApp({})
  installUrql(
    app,
    createClient({
      url: 'http://localhost/graphql',
      preferGetMethod: false,
      fetch: fetch as typeof globalThis.fetch,
      exchanges: [fetchExchange],
    }),
  )
  scope = effectScope()
  const marks = scope.run(() => app.runWithContext(() => useMarks('d1', () => aCheck)))
  return { sent, marks: marks as MarksOnDesk }
}

test('a press is saved at once, words when the writing rests', async () => {
  const { sent, marks } = aDesk()
  marks.mark(question, { verdict: 'WRONG' })
  await vi.advanceTimersByTimeAsync(10)
  expect(sent).toHaveLength(1)
  expect(marks.state.value).toBe('saved')

  for (const instruction of ['Sửa', 'Sửa lại.']) marks.mark(question, { instruction })
  expect(marks.state.value).toBe('unsaved')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent).toHaveLength(2)
  expect(sent.at(-1)?.marks).toMatchObject([{ verdict: 'WRONG', instruction: 'Sửa lại.' }])
})

test('all the rest is right in one request', async () => {
  const { sent, marks } = aDesk()
  marks.restIsRight()
  await vi.advanceTimersByTimeAsync(10)

  expect(sent.map((request) => request.marks.length)).toEqual([
    checkItems.filter(({ verdict }) => verdict === null).length,
  ])
  expect(marks.unmarked.value).toBe(0)
})

test('an act waits for marks, and learns why they were not saved', async () => {
  const { sent, marks } = aDesk(turnedDown)
  marks.mark(paper, { instruction: 'Dài quá.' })
  expect(await marks.flush()).toMatchObject({ kind: 'refused', message: 'Viết ngắn lại.' })
  expect(marks.state.value).toBe('failed')

  marks.mark(paper, { instruction: 'Ngắn.' })
  await vi.advanceTimersByTimeAsync(10)
  expect(sent.at(-1)?.marks).toMatchObject([{ instruction: 'Ngắn.' }])
  expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(2)
  expect(await marks.flush()).toMatchObject({ kind: 'ok' })
})

test('a dossier that went on begins anew', async () => {
  const { sent, marks } = aDesk()
  marks.mark(paper, { instruction: 'Chụp lại.' })
  marks.forget()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent).toHaveLength(0)

  marks.mark(question, { verdict: 'RIGHT' })
  await vi.advanceTimersByTimeAsync(10)
  expect(sent).toHaveLength(1)
  expect(marks.state.value).toBe('saved')
})
