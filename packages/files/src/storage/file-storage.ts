import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { pipeline as pipelineDone } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { createCheckStream, createDigestStream } from './digest-stream.ts'
import type { StorageSettings } from './settings.ts'
import { openShelf, type Shelf } from './shelf.ts'

/** A stored file is named by its content. */
export interface StoredFile {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Files kept under the hash of their content: the same bytes are kept once. */
export interface FileStorage {
  /** Stores a file, given as a path (left where it is) or as a stream. */
  readonly putFile: (source: string | Readable) => Promise<StoredFile>
  /** The bytes again; the stream fails at its end if they are not what was stored. */
  readonly readFile: (sha256: string) => Promise<Readable>
  readonly hasFile: (sha256: string) => Promise<boolean>
  /** Forgets a file. Only for a sweep that has counted its references. */
  readonly deleteFile: (sha256: string) => Promise<void>
}

const SHA256 = /^[0-9a-f]{64}$/

/** Opens the store that the settings name. */
export async function openFileStorage(settings: StorageSettings): Promise<FileStorage> {
  const shelf = await openShelf(settings)
  const { disk } = shelf
  return {
    putFile: (source) => putFile(shelf, source),
    readFile: (sha256) => readFile(shelf, sha256),
    hasFile: (sha256) => disk.exists(toKey(sha256)),
    deleteFile: (sha256) => disk.delete(toKey(sha256)),
  }
}

async function putFile(shelf: Shelf, source: string | Readable): Promise<StoredFile> {
  const spooledFile = join(shelf.spoolFolder, randomUUID())
  const digesting = createDigestStream()
  try {
    await pipelineDone(
      typeof source === 'string' ? createReadStream(source) : source,
      digesting.stream,
      // Flushed to the disk before anybody is told that the file is safe.
      createWriteStream(spooledFile, { flags: 'wx', flush: true }),
    )
    const stored = digesting.digest()
    const key = toKey(stored.sha256)
    if (!(await isStored(shelf, key, stored.size))) {
      await shelf.place(spooledFile, key, stored.size)
    }
    return stored
  } finally {
    await rm(spooledFile, { force: true })
  }
}

async function readFile({ disk }: Shelf, sha256: string): Promise<Readable> {
  const key = toKey(sha256)
  if (!(await disk.exists(key))) throw new Error(`Stored file ${sha256} is missing.`)
  const check = createCheckStream(sha256)
  // The error reaches the reader through the last stream; nothing else is to be done with it.
  pipeline(await disk.getStream(key), check, () => undefined)
  return check
}

// A copy of another size is the remnant of a broken copy: it is replaced.
async function isStored({ disk }: Shelf, key: string, size: number): Promise<boolean> {
  if (!(await disk.exists(key))) return false
  const { contentLength } = await disk.getMetaData(key)
  return contentLength === size
}

function toKey(sha256: string): string {
  if (!SHA256.test(sha256)) throw new Error('A stored file is named by 64 hexadecimal digits.')
  return `sha256/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}
