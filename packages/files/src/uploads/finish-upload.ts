import { inspectFile } from '../inspection/inspect-file.ts'
import { fileRefusal } from '../refusals.ts'
import type { Scanner, ScanVerdict } from '../scanning/scanner.ts'
import type { FileStorage } from '../storage/file-storage.ts'
import { toUploadError } from './upload-errors.ts'

/** A file that arrived whole, was looked into and is stored. */
export interface FinishedUpload {
  /** The declared name, made safe. */
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  /** What the client sent along, without the name. */
  readonly metadata: Readonly<Record<string, string>>
  /** Who uploaded, as `authorise` named them. */
  readonly owner: string
  /** Never `INFECTED`: such a file is refused and not kept. */
  readonly scan: Exclude<ScanVerdict, { readonly status: 'INFECTED' }>
}

/** What finishing needs. */
export interface FinishTools {
  readonly storage: FileStorage
  readonly scanner: Scanner
  readonly maxBytes: number
}

/** A whole file in the staging folder and what is known of it. */
export interface StagedUpload {
  readonly path: string
  readonly name: string
  readonly owner: string
  readonly metadata: Readonly<Record<string, string>>
}

/** Inspects, scans, hashes and stores a staged file; throws the refusal that fits. */
export async function finishUpload(
  { storage, scanner, maxBytes }: FinishTools,
  { path, name, owner, metadata }: StagedUpload,
): Promise<FinishedUpload> {
  const inspected = await inspectFile(path, name, maxBytes)
  if (!inspected.ok) throw toUploadError(inspected.error)
  const scan = await scanner.scan(path)
  if (scan.status === 'INFECTED') throw toUploadError(fileRefusal('FILE_INFECTED'))

  const { sha256, size } = await storage.putFile(path)
  const { mediaType } = inspected.value
  return { name, mediaType, size, sha256, metadata, owner, scan }
}
