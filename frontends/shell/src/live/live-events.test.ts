import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveEvents } from './live-events.ts'

/** The browser's stream, driven by hand: jsdom has none. */
class Stream {
  static readonly opened: Stream[] = []
  static readonly CLOSED = 2
  readyState = 1
  onopen = () => {}
  onerror = () => {}
  onmessage = (_message: { readonly data: string }) => {}
  constructor() {
    Stream.opened.push(this)
  }
  close() {
    this.readyState = 2
  }
}

beforeEach(() => {
  Stream.opened.length = 0
  vi.stubGlobal('EventSource', Stream)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('one stream serves all that listen, each to its topic', () => {
  const live = createLiveEvents('/events')
  const heard: string[] = []
  live.setSignedIn(true)
  live.listen('dossier', ({ id }) => heard.push(`dossier ${id}`))
  const stop = live.listen('notice', ({ id }) => heard.push(`notice ${id}`))

  const [stream] = Stream.opened
  stream?.onmessage({ data: '{"topic":"dossier","id":"1"}' })
  stream?.onmessage({ data: '{"topic":"notice","id":"2"}' })
  stop()
  stream?.onmessage({ data: '{"topic":"notice","id":"3"}' })

  expect(heard).toEqual(['dossier 1', 'notice 2'])
  expect(Stream.opened).toHaveLength(1)
})

test('nobody signed in, or nobody listening: no stream', () => {
  const live = createLiveEvents('/events')
  const stop = live.listen('dossier', () => {})
  expect(Stream.opened).toHaveLength(0)

  live.setSignedIn(true)
  expect(Stream.opened).toHaveLength(1)
  stop()
  expect(Stream.opened[0]?.readyState).toBe(Stream.CLOSED)
})

test('after a gap everybody reads anew', () => {
  const live = createLiveEvents('/events')
  const heard: string[] = []
  live.setSignedIn(true)
  live.listen('dossier', ({ id }) => heard.push(id))

  const [first] = Stream.opened
  first?.close()
  first?.onerror()
  vi.advanceTimersByTime(15_000)
  Stream.opened[1]?.onopen()

  expect(heard).toEqual(['*'])
})
