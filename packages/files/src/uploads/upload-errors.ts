import { type FileRefusal, type FileRefusalCode, fileRefusal, tooLarge } from '../refusals.ts'

/** An error in the shape that the upload protocol's server turns into a response. */
export interface UploadError {
  readonly status_code: number
  readonly body: string
}

const STATUS: Readonly<Record<FileRefusalCode, number>> = {
  FILE_EMPTY: 422,
  FILE_TOO_LARGE: 413,
  FILE_NAME_MISSING: 400,
  FILE_TYPE_NOT_ALLOWED: 415,
  FILE_TYPE_MISMATCH: 415,
  FILE_INFECTED: 422,
  UPLOAD_UNAUTHENTICATED: 401,
  UPLOAD_NOT_FOUND: 404,
  UPLOAD_CONFLICT: 423,
  UPLOAD_INVALID: 400,
  UPLOAD_FAILED: 500,
}

/** The HTTP status of a refusal. */
export function statusOf(refusal: FileRefusal): number {
  return STATUS[refusal.code]
}

/** An error to be thrown inside the protocol's hooks. */
export function toUploadError(refusal: FileRefusal): Error & UploadError {
  return Object.assign(new Error(refusal.code), {
    status_code: statusOf(refusal),
    body: JSON.stringify(refusal),
  })
}

/** Whether an error is an answer to the client; anything else is a fault of ours. */
export function isUploadError(error: unknown): error is UploadError {
  return typeof error === 'object' && error !== null && 'status_code' in error && 'body' in error
}

/** The refusal that fits a status given by the protocol's server itself. */
export function toRefusal(status: number, maxBytes: number): FileRefusal {
  if (status === 413) return tooLarge(maxBytes)
  if (status === 404 || status === 410) return fileRefusal('UPLOAD_NOT_FOUND')
  if (status === 409 || status === 423) return fileRefusal('UPLOAD_CONFLICT')
  return fileRefusal(status < 500 ? 'UPLOAD_INVALID' : 'UPLOAD_FAILED')
}
