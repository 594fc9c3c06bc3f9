import type { ServerResponse } from 'node:http'
import type { Identity } from '@motcua/identity'
import type { AddressedHint } from './audience.ts'

interface HubOptions {
  readonly streamsPerSession: number
  readonly heartbeatMs: number
  /** Who the session's person is now; undefined when the session is over. */
  readonly recheck: (tokenHash: string) => Promise<Identity | undefined>
}

interface Stream {
  readonly tokenHash: string
  readonly response: ServerResponse
  identity: Identity
}

/** A browser that reads no more than this behind is let go, in bytes. */
const MOST_UNREAD = 64_000
/** Told to browsers: after how long to come back, in milliseconds. */
const COME_BACK = 3_000

/** The open streams of this gateway. */
export interface StreamHub {
  /** Takes a stream over; the oldest of the session makes room where there are too many. */
  open(tokenHash: string, identity: Identity, response: ServerResponse): void
  /** Tells those whom it concerns. */
  publish(hint: AddressedHint): void
  readonly size: () => number
  close(): void
}

/** Holds streams open by heartbeats and lets go of those whose session is over. */
export function createStreamHub(options: HubOptions): StreamHub {
  const { streamsPerSession, heartbeatMs, recheck } = options
  const streams = new Set<Stream>()

  function write(stream: Stream, text: string) {
    if (stream.response.writableLength > MOST_UNREAD) stream.response.destroy()
    else stream.response.write(text)
  }

  async function beat(stream: Stream) {
    const identity = await recheck(stream.tokenHash).catch(() => stream.identity)
    if (!identity) return void stream.response.end()
    stream.identity = identity
    write(stream, ': heartbeat\n\n')
  }

  const beating = setInterval(() => {
    for (const stream of streams) void beat(stream)
  }, heartbeatMs)
  beating.unref()

  return {
    open(tokenHash, identity, response) {
      const siblings = [...streams].filter((stream) => stream.tokenHash === tokenHash)
      if (siblings.length >= streamsPerSession) siblings[0]?.response.end()

      const stream: Stream = { tokenHash, identity, response }
      streams.add(stream)
      response.once('close', () => streams.delete(stream))
      write(stream, `retry: ${COME_BACK}\n\n`)
    },
    publish(hint) {
      const text = `data: ${JSON.stringify({ topic: hint.topic, id: hint.id })}\n\n`
      for (const stream of streams) if (hint.concerns(stream.identity)) write(stream, text)
    },
    size: () => streams.size,
    close() {
      clearInterval(beating)
      for (const { response } of streams) response.end()
    },
  }
}
