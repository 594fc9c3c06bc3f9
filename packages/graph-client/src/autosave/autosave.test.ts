import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Autosave, type Kept, type SaveAnswer, type SaveRequest } from './autosave.ts'

type Values = { readonly name: string }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that answers as told, then saves. */
function aServer(...answers: SaveAnswer['kind'][]) {
  const sent: SaveRequest<Values>[] = []
  const told: string[] = []
  const kept: { now: Kept<Values> | undefined } = { now: undefined }
  let ids = 0
  const autosave = new Autosave<Values>(1, {
    send: async (request) => {
      sent.push(request)
      const kind = answers.shift() ?? 'saved'
      return kind === 'saved'
        ? { kind, version: request.seenVersion + 1, savedAt: '2026-11-22T01:00:00Z' }
        : { kind }
    },
    keep: (next) => {
      kept.now = next
    },
    tell: (standing) => told.push(standing),
    newRequestId: () => `request-${(ids += 1)}`,
  })
  return { autosave, sent, told, kept }
}

test('saves once after a pause in typing, with the last values', async () => {
  const { autosave, sent, told, kept } = aServer()
  autosave.change({ name: 'A' })
  autosave.change({ name: 'An' })
  expect(kept.now?.values).toEqual({ name: 'An' })

  await vi.advanceTimersByTimeAsync(1_000)

  expect(sent).toEqual([{ requestId: 'request-1', seenVersion: 1, values: { name: 'An' } }])
  expect(told.at(-1)).toBe('saved')
  expect(kept.now).toBeUndefined()
  expect(autosave.version).toBe(2)
  expect(autosave.isSafe).toBe(true)
})

test('sends the same request again after a lost answer, later and later, then what came since', async () => {
  const { autosave, sent, told, kept } = aServer('later', 'later')
  autosave.change({ name: 'A' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(told.at(-1)).toBe('failed')
  autosave.change({ name: 'An' })
  expect(kept.now).toMatchObject({ values: { name: 'An' }, request: { requestId: 'request-1' } })

  await vi.advanceTimersByTimeAsync(2_000)
  expect(sent).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(3_700)
  expect(sent).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(200)

  expect(sent.map(({ requestId, seenVersion }) => [requestId, seenVersion])).toEqual([
    ['request-1', 1],
    ['request-1', 1],
    ['request-1', 1],
    ['request-2', 2],
  ])
  expect(sent.at(-1)?.values).toEqual({ name: 'An' })
  expect(told.at(-1)).toBe('saved')
})

test('a change while saving is saved after it, on top of it', async () => {
  const { autosave, sent } = aServer()
  autosave.change({ name: 'A' })
  const flushed = autosave.flush()
  autosave.change({ name: 'An' })

  expect(await flushed).toBe(true)
  expect(sent.map(({ seenVersion, values }) => [seenVersion, values.name])).toEqual([
    [1, 'A'],
    [2, 'An'],
  ])
})

test('stops when it was changed elsewhere, until it is told whose words stand', async () => {
  const { autosave, sent, kept } = aServer('stopped')
  autosave.change({ name: 'A' })
  expect(await autosave.flush()).toBe(false)
  autosave.change({ name: 'An' })
  await vi.advanceTimersByTimeAsync(120_000)
  expect(sent).toHaveLength(1)
  expect(kept.now?.values).toEqual({ name: 'An' })

  await autosave.overrule(7)
  expect(sent.at(-1)).toMatchObject({ seenVersion: 7, values: { name: 'An' } })
  expect(autosave.isSafe).toBe(true)
})

test('goes on where an earlier page was cut off, the unanswered request first', async () => {
  const { autosave, sent } = aServer()
  const request = { requestId: 'old', seenVersion: 4, values: { name: 'A' } }
  await autosave.resume({ seenVersion: 4, values: { name: 'An' }, request })

  expect(sent.map(({ requestId, seenVersion }) => [requestId, seenVersion])).toEqual([
    ['old', 4],
    ['request-1', 5],
  ])
})

test('retries at once when the network is back', async () => {
  const { autosave, sent, told } = aServer('later')
  autosave.change({ name: 'A' })
  await autosave.flush()
  await autosave.retry()

  expect(sent).toHaveLength(2)
  expect(told.at(-1)).toBe('saved')
})

test('what was turned down goes under another id, as it then reads', async () => {
  const { autosave, sent } = aServer('stopped')
  autosave.change({ name: 'A' })
  await autosave.flush()
  autosave.change({ name: 'An' })
  await autosave.retry()

  expect(sent.map(({ requestId, values }) => [requestId, values.name])).toEqual([
    ['request-1', 'A'],
    ['request-2', 'An'],
  ])
})

test('an answer that comes after the end changes nothing, and nothing more is sent', async () => {
  const { autosave, sent, told, kept } = aServer()
  autosave.change({ name: 'A' })
  const flushed = autosave.flush()
  autosave.change({ name: 'An' })
  autosave.close()

  expect(await flushed).toBe(false)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(sent).toHaveLength(1)
  expect(told).not.toContain('saved')
  expect(kept.now?.values).toEqual({ name: 'An' })
})
