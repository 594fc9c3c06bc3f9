import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'
import { expect, test, vi } from 'vitest'
import { makeFolder } from '../../test/folder.ts'
import { samplePdf } from '../../test/samples.ts'
import { type FileStorage, openFileStorage } from '../index.ts'

// Machines that build and test at once are slow.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const content = samplePdf(300_000)
const sha256 = createHash('sha256').update(content).digest('hex')

async function checkStorage(storage: FileStorage, path: string): Promise<void> {
  expect(await storage.hasFile(sha256)).toBe(false)
  expect(await storage.putFile(path)).toEqual({ sha256, size: content.length })
  expect(await storage.putFile(Readable.from([content]))).toEqual({ sha256, size: content.length })
  expect(await storage.hasFile(sha256)).toBe(true)
  expect((await buffer(await storage.readFile(sha256))).equals(content)).toBe(true)
  await storage.deleteFile(sha256)
  expect(await storage.hasFile(sha256)).toBe(false)
  await expect(storage.readFile(sha256)).rejects.toThrow('missing')
}

test('a folder keeps files under their hash', async () => {
  await using folder = await makeFolder()
  const path = await folder.write('source', content)
  const storage = await openFileStorage({ driver: 'FOLDER', folder: join(folder.path, 'store') })
  await checkStorage(storage, path)
  expect((await readFile(path)).equals(content)).toBe(true)
})

test('an S3 store does the same, byte for byte', async () => {
  await using folder = await makeFolder()
  const store = await startFauxqs({ port: 0, logger: false, host: '127.0.0.1' })
  const endpoint = `http://127.0.0.1:${store.port}`
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const client = new S3Client({ endpoint, region: 'vn', credentials, forcePathStyle: true })
  await client.send(new CreateBucketCommand({ Bucket: 'files' }))
  const spoolFolder = join(folder.path, 'spool')
  const storage = await openFileStorage({
    driver: 'S3',
    bucket: 'files',
    region: 'vn',
    endpoint,
    pathStyle: true,
    ...credentials,
    spoolFolder,
  })
  await checkStorage(storage, await folder.write('source', content))
  expect(await readdir(spoolFolder)).toEqual([])
  client.destroy()
  await store.stop()
})

test('many at once leave one file and an empty spool', async () => {
  await using folder = await makeFolder()
  const storage = await openFileStorage({ driver: 'FOLDER', folder: folder.path })
  const stored = await Promise.all(
    Array.from({ length: 20 }, () => storage.putFile(Readable.from([content]))),
  )
  expect(new Set(stored.map((file) => file.sha256))).toEqual(new Set([sha256]))
  expect(await readdir(join(folder.path, 'incoming'))).toEqual([])
  const kept = join(folder.path, 'sha256', sha256.slice(0, 2), sha256.slice(2, 4))
  expect(await readdir(kept)).toEqual([sha256])
})

test('a broken source stores nothing', async () => {
  await using folder = await makeFolder()
  const storage = await openFileStorage({ driver: 'FOLDER', folder: folder.path })
  const broken = Readable.from(
    (async function* () {
      yield content
      throw new Error('The line went dead.')
    })(),
  )
  await expect(storage.putFile(broken)).rejects.toThrow('The line went dead.')
  expect(await readdir(join(folder.path, 'incoming'))).toEqual([])
})

test('damage is noticed when reading, and healed when the file is put again', async () => {
  await using folder = await makeFolder()
  const storage = await openFileStorage({ driver: 'FOLDER', folder: folder.path })
  await storage.putFile(Readable.from([content]))
  const place = join(folder.path, 'sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  await writeFile(place, content.subarray(0, 1_000))
  await expect(buffer(await storage.readFile(sha256))).rejects.toThrow('damaged')
  await storage.putFile(Readable.from([content]))
  expect((await buffer(await storage.readFile(sha256))).equals(content)).toBe(true)
})

test('only a hash names a file', async () => {
  await using folder = await makeFolder()
  const storage = await openFileStorage({ driver: 'FOLDER', folder: folder.path })
  await expect(storage.readFile('../../etc/passwd')).rejects.toThrow('hexadecimal')
})
