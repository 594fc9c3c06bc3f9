import { createHash } from 'node:crypto'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { samplePdf, samplePng } from '../../test/samples.ts'
import {
  askOffset,
  createUpload,
  sendAndHangUp,
  sendAndLinger,
  sendBytes,
  startUpload,
} from '../../test/upload-client.ts'
import { MAX_BYTES, startUploads } from '../../test/upload-service.ts'

// Machines that build and test at once are slow.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const content = samplePdf(2_000_000)
const sha256 = createHash('sha256').update(content).digest('hex')
const request = { name: 'Đơn đề nghị.pdf', size: content.length }

test('a file sent at once is inspected, stored and reported', async () => {
  await using service = await startUploads()
  const upload = await startUpload(service.url, { ...request, metadata: { dossier: '42' } })
  const response = await sendBytes(upload, 0, content)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(await response.json()).toEqual({ fileId: 'file-1' })
  expect(service.finished).toEqual([
    {
      name: 'Đơn đề nghị.pdf',
      mediaType: 'application/pdf',
      size: content.length,
      sha256,
      metadata: { dossier: '42' },
      owner: 'an',
      scan: { status: 'NOT_SCANNED' },
    },
  ])
  expect((await buffer(await service.storage.readFile(sha256))).equals(content)).toBe(true)
  expect(await readdir(service.stagingFolder)).toEqual([])
})

test('a small file may come whole with its creation', async () => {
  await using service = await startUploads()
  const response = await fetch(`${service.url}/uploads`, {
    method: 'POST',
    headers: {
      'Tus-Resumable': '1.0.0',
      'x-user': 'an',
      'Upload-Length': String(samplePng.length),
      'Upload-Metadata': `filename ${Buffer.from('ảnh.png').toString('base64')}`,
      'Content-Type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(samplePng),
  })
  expect([response.status, await response.json()]).toEqual([201, { fileId: 'file-1' }])
  expect(service.finished[0]).toMatchObject({ name: 'ảnh.png', mediaType: 'image/png' })
  await vi.waitFor(async () => expect(await readdir(service.stagingFolder)).toEqual([]))
})

test('an upload whose line was cut goes on where it stopped', async () => {
  await using service = await startUploads()
  const upload = await startUpload(service.url, request)
  await sendAndHangUp(upload, content.length, content.subarray(0, 700_000))
  const offset = await vi.waitFor(async () => {
    const asked = await askOffset(upload)
    expect(asked.status).toBe(200)
    return Number(asked.headers.get('upload-offset'))
  })
  expect(offset).toBeGreaterThan(0)
  expect(offset).toBeLessThanOrEqual(700_000)

  const half = await sendBytes(upload, offset, content.subarray(offset, 1_200_000))
  expect(half.status).toBe(204)
  expect((await sendBytes(upload, 0, content)).status).toBe(409)
  const rest = await sendBytes(upload, 1_200_000, content.subarray(1_200_000))
  expect(rest.status).toBe(200)
  expect(service.finished[0]?.sha256).toBe(sha256)
})

test('a file above the limit is refused before its first byte, with the limit', async () => {
  await using service = await startUploads()
  const response = await createUpload(service.url, { ...request, size: MAX_BYTES + 1 })
  expect(response.status).toBe(413)
  expect(await response.json()).toEqual({
    code: 'FILE_TOO_LARGE',
    message: { vi: expect.stringContaining('3 MB'), en: expect.stringContaining('3 MB') },
  })
})

test('more bytes than announced are refused', async () => {
  await using service = await startUploads()
  const upload = await startUpload(service.url, { ...request, size: 1_000 })
  const response = await sendBytes(upload, 0, content)
  expect([response.status, service.finished]).toEqual([413, []])
})

test.each([
  [{ name: 'a.exe', size: 10 }, 415, 'FILE_TYPE_NOT_ALLOWED'],
  [{ name: 'a.pdf', size: 0 }, 422, 'FILE_EMPTY'],
  [{ size: 10 }, 400, 'FILE_NAME_MISSING'],
  [{ name: 'a.pdf', size: 10, user: '' }, 401, 'UPLOAD_UNAUTHENTICATED'],
])('%o is refused at once', async (asked, status, code) => {
  await using service = await startUploads()
  const response = await createUpload(service.url, asked)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ code, message: { vi: expect.any(String) } })
  expect(await readdir(service.stagingFolder)).toEqual([])
})

test('a picture called PDF is refused at its end and not kept', async () => {
  await using service = await startUploads()
  const upload = await startUpload(service.url, { name: 'a.pdf', size: samplePng.length })
  const response = await sendBytes(upload, 0, samplePng)
  expect(response.status).toBe(415)
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(await response.json()).toMatchObject({ code: 'FILE_TYPE_MISMATCH' })
  expect([service.finished, await readdir(service.stagingFolder)]).toEqual([[], []])
})

test('[DN19 Đ26.3] an infected file is refused and not kept; an unclear one is kept and says so', async () => {
  const infected = { scan: async () => ({ status: 'INFECTED', threat: 'Eicar' }) as const }
  await using strict = await startUploads({ scanner: infected })
  const refused = await sendBytes(await startUpload(strict.url, request), 0, content)
  expect([refused.status, await strict.storage.hasFile(sha256)]).toEqual([422, false])
  expect(await refused.json()).toMatchObject({ code: 'FILE_INFECTED' })

  const verdict = { status: 'UNKNOWN', reason: 'too large' } as const
  await using unsure = await startUploads({ scanner: { scan: async () => verdict } })
  await sendBytes(await startUpload(unsure.url, request), 0, content)
  expect(unsure.finished[0]?.scan).toEqual(verdict)
})

test('nobody touches the upload of another, nor reads what is unfinished', async () => {
  await using service = await startUploads()
  const upload = await startUpload(service.url, { ...request, metadata: { owner: 'binh' } })
  expect((await askOffset(upload, 'binh')).status).toBe(404)
  expect((await sendBytes(upload, 0, content, 'binh')).status).toBe(404)
  expect((await askOffset(upload, '')).status).toBe(401)
  const read = await fetch(upload, { headers: { 'x-user': 'an' } })
  expect(read.status).toBe(405)
  expect((await askOffset(upload)).status).toBe(200)
})

test('when storing fails the client starts again instead of believing in a lost file', async () => {
  const onFinished = async () => {
    throw new Error('The database is away.')
  }
  await using service = await startUploads({ onFinished })
  const upload = await startUpload(service.url, request)
  const response = await sendBytes(upload, 0, content)
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('database')
  expect(service.faults).toHaveLength(1)
  expect((await askOffset(upload)).status).toBe(404)
})

test('while a file is being finished, others wait', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await using service = await startUploads({ onFinished: () => held })
  const upload = await startUpload(service.url, request)
  const sending = sendBytes(upload, 0, content)
  await vi.waitFor(async () => expect((await askOffset(upload)).status).toBe(423))
  release()
  expect((await sending).status).toBe(200)
})

test('who asks how far it is before the last bytes are answered for takes nothing away', async () => {
  await using service = await startUploads()
  const upload = await startUpload(service.url, request)
  const stagedFile = join(service.stagingFolder, upload.slice(upload.lastIndexOf('/') + 1))
  const { answer, end } = sendAndLinger(upload, content)
  await vi.waitFor(async () => expect((await stat(stagedFile)).size).toBe(content.length))
  expect((await askOffset(upload)).status).toBe(423)
  end()
  expect((await answer).status).toBe(200)
})

test('bytes that all arrived before the service stopped must be sent again', async () => {
  await using service = await startUploads()
  const upload = await startUpload(service.url, request)
  const stagedFile = join(service.stagingFolder, upload.slice(upload.lastIndexOf('/') + 1))
  await writeFile(stagedFile, content)
  expect((await askOffset(upload)).status).toBe(404)
  expect(await readdir(service.stagingFolder)).toEqual([])
})

test('an upload can be given up, and forgotten ones are swept', async () => {
  await using service = await startUploads({ expiresAfter: 1 })
  await startUpload(service.url, request)
  await vi.waitFor(async () => expect(await service.uploads.removeExpired()).toBe(1))
  expect(await readdir(service.stagingFolder)).toEqual([])

  const upload = await startUpload(service.url, request)
  const headers = { 'Tus-Resumable': '1.0.0', 'x-user': 'an' }
  expect((await fetch(upload, { method: 'DELETE', headers })).status).toBe(204)
  expect(await readdir(service.stagingFolder)).toEqual([])
})

test('a request outside the protocol is told so in our JSON', async () => {
  await using service = await startUploads()
  const response = await fetch(`${service.url}/uploads`, {
    method: 'POST',
    headers: { 'x-user': 'an' },
  })
  expect([response.status, await response.json()]).toEqual([
    412,
    expect.objectContaining({ code: 'UPLOAD_INVALID' }),
  ])
})
