import { createReadStream } from 'node:fs'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import type { Scanner, ScanVerdict } from './scanner.ts'

/** Where ClamAV's daemon listens. */
export interface ClamdSettings {
  readonly host: string
  readonly port: number
  /** Silence after which the scan is given up, in milliseconds. Default 60 seconds. */
  readonly timeout?: number
}

/** Asks ClamAV's daemon over TCP, sending the bytes themselves (`INSTREAM`). */
export function createClamdScanner(settings: ClamdSettings): Scanner {
  return {
    scan: async (path) => {
      try {
        return toVerdict(await ask(settings, path))
      } catch (error) {
        return { status: 'UNKNOWN', reason: String(error) }
      }
    },
  }
}

async function ask({ host, port, timeout = 60_000 }: ClamdSettings, path: string): Promise<string> {
  const socket = connect({ host, port })
  socket.setTimeout(timeout, () => socket.destroy(new Error('The scanner did not answer.')))
  const replies: Buffer[] = []
  socket.on('data', (chunk: Buffer) => replies.push(chunk))
  try {
    await pipeline(Readable.from(toInstream(path)), socket, { end: false })
    await finished(socket, { writable: false })
  } catch (error) {
    // Above its size limit the daemon answers and hangs up while it is still being sent bytes.
    if (replies.length === 0) throw error
  } finally {
    socket.destroy()
  }
  return Buffer.concat(replies).toString('utf8').replaceAll('\0', '').trim()
}

async function* toInstream(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = chunk
    yield Buffer.concat([lengthPrefix(bytes.length), bytes])
  }
  yield lengthPrefix(0)
}

function lengthPrefix(length: number): Buffer {
  const prefix = Buffer.alloc(4)
  prefix.writeUInt32BE(length)
  return prefix
}

function toVerdict(reply: string): ScanVerdict {
  const threat = /^stream: (.+) FOUND$/.exec(reply)?.[1]
  if (threat !== undefined) return { status: 'INFECTED', threat }
  if (reply === 'stream: OK') return { status: 'CLEAN' }
  return { status: 'UNKNOWN', reason: reply === '' ? 'The scanner said nothing.' : reply }
}
