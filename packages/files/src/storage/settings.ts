/** Files in a folder of this machine or of a mounted share. */
export interface FolderSettings {
  readonly driver: 'FOLDER'
  /** Created when absent. */
  readonly folder: string
}

/** Files in an S3-compatible object store. */
export interface S3Settings {
  readonly driver: 'S3'
  readonly bucket: string
  readonly region: string
  /** Absent for Amazon's own; given for any other store. */
  readonly endpoint?: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** `https://store/bucket/key` instead of `https://bucket.store/key`. */
  readonly pathStyle?: boolean
  /** Local folder where a file waits for its hash before it is sent. Created when absent. */
  readonly spoolFolder: string
}

/** Where files are kept. */
export type StorageSettings = FolderSettings | S3Settings
