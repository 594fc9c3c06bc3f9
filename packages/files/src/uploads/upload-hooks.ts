import { join } from 'node:path'
import type { FileStore } from '@tus/file-store'
import type { ServerOptions, Upload } from '@tus/server'
import { toFileName } from '../inspection/file-name.ts'
import { findAllowedExtension } from '../inspection/file-types.ts'
import { fileRefusal } from '../refusals.ts'
import { noScanner } from '../scanning/scanner.ts'
import { type FinishTools, finishUpload, type StagedUpload } from './finish-upload.ts'
import { toUploadError } from './upload-errors.ts'
import type { UploadSettings } from './upload-settings.ts'

/** A request as the protocol's server hands it to its hooks. */
export type UploadRequest = Parameters<NonNullable<ServerOptions['onIncomingRequest']>>[0]

// Kept with the unfinished upload; whatever a client sends under this name is overwritten.
const OWNER = 'owner'

type Hooks = Required<
  Pick<ServerOptions, 'onIncomingRequest' | 'onUploadCreate' | 'onUploadFinish'>
>

/** What happens on every request, before the first byte and after the last. */
export function createHooks(
  settings: UploadSettings,
  staging: FileStore,
  ownerOf: (request: UploadRequest) => string,
): Hooks {
  const tools = { ...settings, scanner: settings.scanner ?? noScanner }
  const finishing = new Set<string>()
  /** Uploads whose last bytes may be here while the request that brought them is not answered yet. */
  const receiving = new Set<string>()
  return {
    onIncomingRequest: async (request, id) => {
      const owner = ownerOf(request)
      if (request.method === 'POST') return
      if (finishing.has(id)) throw toUploadError(fileRefusal('UPLOAD_CONFLICT'))
      const upload = await staging.getUpload(id)
      if (upload.metadata?.[OWNER] !== owner) throw toUploadError(fileRefusal('UPLOAD_NOT_FOUND'))
      if (request.method === 'PATCH') {
        receiving.add(id)
        request.runtime?.node?.res?.once('close', () => receiving.delete(id))
      }
      if (request.method !== 'HEAD' || upload.offset !== upload.size) return
      if (receiving.has(id)) throw toUploadError(fileRefusal('UPLOAD_CONFLICT'))
      // All bytes here but never finished: the service stopped in between. Asked where to resume,
      // "at the end" would make the client believe in a file that nobody stored.
      await staging.remove(id)
      throw toUploadError(fileRefusal('UPLOAD_NOT_FOUND'))
    },
    onUploadCreate: async (request, upload) => {
      if (upload.size === 0) throw toUploadError(fileRefusal('FILE_EMPTY'))
      const name = nameOf(upload)
      if (name === '') throw toUploadError(fileRefusal('FILE_NAME_MISSING'))
      if (!findAllowedExtension(name)) throw toUploadError(fileRefusal('FILE_TYPE_NOT_ALLOWED'))
      return { metadata: { ...upload.metadata, [OWNER]: ownerOf(request) } }
    },
    // Runs in one process: several instances need the requests of an upload routed to the same one.
    onUploadFinish: async (request, upload) => {
      if (finishing.has(upload.id)) throw toUploadError(fileRefusal('UPLOAD_CONFLICT'))
      finishing.add(upload.id)
      const release = async () => {
        try {
          await staging.remove(upload.id)
        } finally {
          finishing.delete(upload.id)
        }
      }
      const staged = toStaged(upload, settings.stagingFolder, ownerOf(request))
      const answer = await finishOrRelease(() => finish(tools, staged), release)
      if (request.method !== 'POST') {
        await release()
        return toAnswer(200, answer)
      }
      // Sent whole with its creation: the protocol's server still reads the staged file's record.
      request.runtime?.node?.res?.once('close', () => {
        release().catch((error: unknown) => settings.onFault?.(error))
      })
      return toAnswer(201, answer)
    },
  }
}

// Also after a fault the staged file goes: the client must start again rather than take
// "all bytes here" for done.
async function finishOrRelease<T>(
  work: () => Promise<T>,
  release: () => Promise<void>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await release()
    throw error
  }
}

async function finish(tools: UploadSettings & FinishTools, staged: StagedUpload): Promise<unknown> {
  return tools.onFinished(await finishUpload(tools, staged))
}

function toAnswer(status: number, answer: unknown) {
  return {
    status_code: status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(answer ?? null),
  }
}

function toStaged(upload: Upload, stagingFolder: string, owner: string): StagedUpload {
  const sent = Object.entries(upload.metadata ?? {}).filter(
    ([key]) => key !== OWNER && key !== 'name' && key !== 'filename',
  )
  return {
    path: join(stagingFolder, upload.id),
    name: nameOf(upload),
    owner,
    metadata: Object.fromEntries(sent.map(([key, value]) => [key, value ?? ''])),
  }
}

function nameOf({ metadata }: Upload): string {
  return toFileName(metadata?.['name'] ?? metadata?.['filename'] ?? '')
}
