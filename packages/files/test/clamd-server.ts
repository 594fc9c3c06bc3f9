import { createServer, type Server, type Socket } from 'node:net'
import { listenOnLoopback } from './loopback.ts'

/** A daemon that speaks `INSTREAM` and finds threats by a word in the bytes. */
export interface ClamdServer extends AsyncDisposable {
  readonly port: number
}

const COMMAND = Buffer.from('zINSTREAM\0')

/** Starts it; above `limit` bytes it answers as ClamAV does and hangs up. */
export async function startClamd(limit = 1_000_000): Promise<ClamdServer> {
  const server: Server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      answer(socket, received, limit)
    })
  })
  const port = await listenOnLoopback(server)
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      server.close()
    },
  }
}

/** Takes connections and never says a word. */
export async function startSilentServer(): Promise<ClamdServer> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.resume()
  })
  const port = await listenOnLoopback(server)
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      server.close()
    },
  }
}

function answer(socket: Socket, received: Buffer, limit: number): void {
  if (!received.subarray(0, COMMAND.length).equals(COMMAND)) return
  const chunks: Buffer[] = []
  let at = COMMAND.length
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at)
    if (length === 0) {
      const content = Buffer.concat(chunks)
      const reply = content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
      socket.end(`${reply}\0`)
      return
    }
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
    if (at > limit) {
      socket.end('INSTREAM size limit exceeded. ERROR\0')
      return
    }
  }
}
