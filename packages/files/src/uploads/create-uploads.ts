import { mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { FileStore } from '@tus/file-store'
import { type FileRefusal, fileRefusal } from '../refusals.ts'
import { isUploadError, statusOf, toUploadError } from './upload-errors.ts'
import { createHooks, type UploadRequest } from './upload-hooks.ts'
import { UploadServer } from './upload-server.ts'
import type { Uploads, UploadSettings } from './upload-settings.ts'

const METHODS: readonly (string | undefined)[] = ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS']
const ONE_DAY = 24 * 60 * 60 * 1000

/** Resumable uploads by the tus protocol: staged, inspected, scanned, stored under their hash. */
export function createUploads(settings: UploadSettings): Uploads {
  const owners = new WeakMap<object, string>()
  const server = createServer(settings, owners)

  const answerRequest = async (request: IncomingMessage, response: ServerResponse) => {
    // The protocol's server would also serve unfinished files by GET.
    if (!METHODS.includes(request.method)) {
      return answer(response, fileRefusal('UPLOAD_INVALID'), 405)
    }
    const owner = await settings.authorise(request)
    if (owner === undefined) return answer(response, fileRefusal('UPLOAD_UNAUTHENTICATED'))
    owners.set(request, owner)
    await server.handle(request, response)
  }

  return {
    handle: async (request, response) => {
      try {
        await answerRequest(request, response)
      } catch (error) {
        settings.onFault?.(error)
        if (response.headersSent) response.destroy()
        else answer(response, fileRefusal('UPLOAD_FAILED'))
      }
    },
    removeExpired: () => server.cleanUpExpiredUploads(),
  }
}

function createServer(settings: UploadSettings, owners: WeakMap<object, string>): UploadServer {
  const { stagingFolder, maxBytes, path = '/uploads' } = settings
  mkdirSync(stagingFolder, { recursive: true })
  const staging = new FileStore({
    directory: stagingFolder,
    expirationPeriodInMilliseconds: settings.expiresAfter ?? ONE_DAY,
  })
  const ownerOf = ({ runtime }: UploadRequest) => {
    const owner = runtime?.node && owners.get(runtime.node.req)
    if (owner === undefined) throw toUploadError(fileRefusal('UPLOAD_UNAUTHENTICATED'))
    return owner
  }
  const options = {
    path,
    datastore: staging,
    maxSize: maxBytes,
    relativeLocation: true,
    // No other origin may read the answers.
    allowedOrigins: [],
    ...createHooks(settings, staging, ownerOf),
    onResponseError: (_request: UploadRequest, error: unknown) => {
      if (!isUploadError(error)) settings.onFault?.(error)
      return undefined
    },
  }
  return new UploadServer(options, maxBytes)
}

function answer(response: ServerResponse, refusal: FileRefusal, status = statusOf(refusal)): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(refusal))
}
