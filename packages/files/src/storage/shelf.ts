import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { FolderSettings, S3Settings, StorageSettings } from './settings.ts'

/** A place for finished files: reading goes through the disk, placing is all or nothing. */
export interface Shelf {
  readonly disk: Disk
  /** Where files are gathered before they have a name. */
  readonly spoolFolder: string
  /** Moves a gathered file to its key; afterwards it is gone from the spool. */
  readonly place: (spooledFile: string, key: string, size: number) => Promise<void>
}

/** Opens the shelf that the settings name. */
export async function openShelf(settings: StorageSettings): Promise<Shelf> {
  const shelf = settings.driver === 'FOLDER' ? openFolder(settings) : await openBucket(settings)
  await mkdir(shelf.spoolFolder, { recursive: true })
  return shelf
}

function openFolder({ folder }: FolderSettings): Shelf {
  return {
    disk: new Disk(new FSDriver({ location: folder, visibility: 'private' })),
    spoolFolder: join(folder, 'incoming'),
    place: async (spooledFile, key) => {
      const target = join(folder, key)
      await mkdir(dirname(target), { recursive: true })
      // The driver's own move copies; only a rename can never leave half a file under a good name.
      await rename(spooledFile, target)
      await flushFolder(dirname(target))
    },
  }
}

async function openBucket(settings: S3Settings): Promise<Shelf> {
  // Loaded only where it is used: the client is by far the largest dependency here.
  const { S3Driver } = await import('flydrive/drivers/s3')
  const driver = new S3Driver({
    bucket: settings.bucket,
    region: settings.region,
    credentials: {
      accessKeyId: settings.accessKeyId,
      secretAccessKey: settings.secretAccessKey,
    },
    forcePathStyle: settings.pathStyle ?? false,
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
    visibility: 'private',
    supportsACL: false,
    // The client's newer default frames the body in chunks, which some stores keep as content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const disk = new Disk(driver)
  return {
    disk,
    spoolFolder: settings.spoolFolder,
    place: async (spooledFile, key, size) => {
      await disk.putStream(key, createReadStream(spooledFile), { contentLength: size })
      await rm(spooledFile)
    },
  }
}

// A new name survives a power cut only once its folder is flushed too.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
