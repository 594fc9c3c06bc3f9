/** What a file may be: the ending of its name, and the media type its content must have. */
export const ALLOWED_FILE_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
} as const

/** An allowed ending, lower case, without its dot. */
export type AllowedExtension = keyof typeof ALLOWED_FILE_TYPES

/** The ending of a file name when it is an allowed one. */
export function findAllowedExtension(name: string): AllowedExtension | undefined {
  const ending = /\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase()
  return allowedExtensions.find((extension) => extension === ending)
}

const allowedExtensions: readonly AllowedExtension[] = [
  'pdf',
  'png',
  'jpg',
  'jpeg',
  'docx',
  'xlsx',
  'odt',
]
