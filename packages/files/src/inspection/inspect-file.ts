import { stat } from 'node:fs/promises'
import { ok, refuse, type Result } from '@motcua/kernel'
import { fileTypeFromFile } from 'file-type'
import { type FileRefusal, fileRefusal, tooLarge } from '../refusals.ts'
import { ALLOWED_FILE_TYPES, type AllowedExtension, findAllowedExtension } from './file-types.ts'

/** What a file was found to be. */
export interface InspectedFile {
  readonly mediaType: string
  readonly extension: AllowedExtension
  /** Bytes. */
  readonly size: number
}

/** Looks into a file: allowed are only types whose content says the same as the ending of the name. */
export async function inspectFile(
  path: string,
  declaredName: string,
  maxBytes = Number.MAX_SAFE_INTEGER,
): Promise<Result<InspectedFile, FileRefusal>> {
  const extension = findAllowedExtension(declaredName)
  if (!extension) return refuse(fileRefusal('FILE_TYPE_NOT_ALLOWED'))
  const { size } = await stat(path)
  if (size === 0) return refuse(fileRefusal('FILE_EMPTY'))
  if (size > maxBytes) return refuse(tooLarge(maxBytes))

  const mediaType = ALLOWED_FILE_TYPES[extension]
  const found = await fileTypeFromFile(path)
  return found?.mime === mediaType
    ? ok({ mediaType, extension, size })
    : refuse(fileRefusal('FILE_TYPE_MISMATCH'))
}
