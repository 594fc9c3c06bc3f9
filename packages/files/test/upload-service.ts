import { createServer } from 'node:http'
import { join } from 'node:path'
import {
  createUploads,
  type FileStorage,
  type FinishedUpload,
  openFileStorage,
  type Scanner,
  type Uploads,
} from '../src/index.ts'
import { makeFolder } from './folder.ts'
import { listenOnLoopback } from './loopback.ts'

/** A running upload endpoint, its storage and what it was told. */
export interface UploadService extends AsyncDisposable {
  readonly url: string
  readonly stagingFolder: string
  readonly storage: FileStorage
  readonly uploads: Uploads
  readonly finished: FinishedUpload[]
  readonly faults: unknown[]
}

interface ServiceOptions {
  readonly scanner?: Scanner
  readonly onFinished?: (upload: FinishedUpload) => Promise<unknown>
  readonly expiresAfter?: number
}

/** Largest file that the test service takes, in bytes. */
export const MAX_BYTES = 3_000_000

/** Starts the endpoint on this machine; the header `x-user` says who asks. */
export async function startUploads(options: ServiceOptions = {}): Promise<UploadService> {
  const folder = await makeFolder()
  const storage = await openFileStorage({ driver: 'FOLDER', folder: join(folder.path, 'store') })
  const finished: FinishedUpload[] = []
  const faults: unknown[] = []
  const stagingFolder = join(folder.path, 'staging')
  const uploads = createUploads({
    stagingFolder,
    maxBytes: MAX_BYTES,
    storage,
    authorise: async ({ headers }) => headers['x-user']?.toString(),
    onFinished: async (upload) => {
      finished.push(upload)
      return { fileId: `file-${finished.length}` }
    },
    onFault: (error) => faults.push(error),
    ...options,
  })
  const server = createServer((request, response) => void uploads.handle(request, response))
  const port = await listenOnLoopback(server)
  return {
    url: `http://127.0.0.1:${port}`,
    stagingFolder,
    storage,
    uploads,
    finished,
    faults,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}
