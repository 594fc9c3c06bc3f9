import { connect } from 'node:net'

const TUS = { 'Tus-Resumable': '1.0.0' }

/** Who uploads what, as a client of the tus protocol sends it. */
export interface UploadRequest {
  readonly name?: string
  readonly size: number
  readonly user?: string
  readonly metadata?: Readonly<Record<string, string>>
}

/** Asks for a new upload. */
export function createUpload(url: string, { name, size, user, metadata }: UploadRequest) {
  const pairs = Object.entries({ ...(name === undefined ? {} : { name }), ...metadata })
  const encoded = pairs.map(([key, text]) => `${key} ${Buffer.from(text).toString('base64')}`)
  return fetch(`${url}/uploads`, {
    method: 'POST',
    headers: {
      ...TUS,
      ...as(user),
      'Upload-Length': String(size),
      ...(encoded.length > 0 ? { 'Upload-Metadata': encoded.join(',') } : {}),
    },
  })
}

/** Where a new upload lives; fails when it was refused. */
export async function startUpload(url: string, request: UploadRequest): Promise<string> {
  const response = await createUpload(url, request)
  const location = response.headers.get('location')
  if (response.status !== 201 || location === null) throw new Error(await response.text())
  return new URL(location, url).href
}

/** Sends bytes at an offset. */
export function sendBytes(upload: string, offset: number, bytes: Buffer, user = 'an') {
  return fetch(upload, {
    method: 'PATCH',
    headers: {
      ...TUS,
      ...as(user),
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(bytes),
  })
}

/** Sends all bytes and lets the request end later. */
export function sendAndLinger(upload: string, bytes: Buffer) {
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes))
      end = () => controller.close()
    },
  })
  const answer = fetch(upload, {
    method: 'PATCH',
    headers: {
      ...TUS,
      ...as(),
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
    },
    body,
    duplex: 'half',
  })
  return { answer, end }
}

/** Asks how far an upload has come. */
export function askOffset(upload: string, user = 'an') {
  return fetch(upload, { method: 'HEAD', headers: { ...TUS, ...as(user) } })
}

/** Announces all bytes, sends some and cuts the line. */
export async function sendAndHangUp(upload: string, total: number, bytes: Buffer): Promise<void> {
  const { hostname, port, pathname } = new URL(upload)
  const socket = connect({ host: hostname, port: Number(port) })
  const head = [
    `PATCH ${pathname} HTTP/1.1`,
    `Host: ${hostname}`,
    'Tus-Resumable: 1.0.0',
    'x-user: an',
    'Upload-Offset: 0',
    'Content-Type: application/offset+octet-stream',
    `Content-Length: ${total}`,
  ]
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    socket.write(bytes, () => setTimeout(resolve, 200))
  })
  socket.destroy()
}

function as(user = 'an'): Readonly<Record<string, string>> {
  return user === '' ? {} : { 'x-user': user }
}
