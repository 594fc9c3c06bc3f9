import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Scanner } from '../scanning/scanner.ts'
import type { FileStorage } from '../storage/file-storage.ts'
import type { FinishedUpload } from './finish-upload.ts'

/** How uploads are received. */
export interface UploadSettings {
  /** Path of the endpoint as clients see it. Default `/uploads`. */
  readonly path?: string
  /** Local folder for unfinished uploads. Created when absent. */
  readonly stagingFolder: string
  /** Largest file, in bytes. */
  readonly maxBytes: number
  readonly storage: FileStorage
  /** Default: none, and the file says so. */
  readonly scanner?: Scanner
  /** Who is asking, as a stable text; `undefined` refuses. Asked on every request. */
  readonly authorise: (request: IncomingMessage) => Promise<string | undefined>
  /** Called once a file is stored; what it returns is the JSON answer to the client. */
  readonly onFinished: (upload: FinishedUpload) => Promise<unknown>
  /** Told of faults that the client only sees as `UPLOAD_FAILED`. */
  readonly onFault?: (error: unknown) => void
  /** Life of an unfinished upload, in milliseconds. Default one day. */
  readonly expiresAfter?: number
}

/** The upload endpoint. */
export interface Uploads {
  /** Answers one request of the tus protocol; nothing may have read its body before. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Removes unfinished uploads past their life; returns how many. */
  readonly removeExpired: () => Promise<number>
}
