import type { LocalText } from '@motcua/checklist'
import type { DetailedError, HttpResponse, Upload as TusUpload } from 'tus-js-client'

/** Types that are taken, as the file chooser has them. */
export const acceptedTypes = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt'

/** How an upload ended. */
export type UploadEnd =
  | { readonly kind: 'done'; readonly fileId: string }
  | { readonly kind: 'refused'; readonly message: LocalText }
  | { readonly kind: 'failed' }

interface Running {
  /** Ends when the file is stored, or turned down, or the network stays away. */
  readonly end: Promise<UploadEnd>
  /** Stops; what was sent is kept and gone on with when the same file is chosen again. */
  stop(): void
}

/** Milliseconds between tries within one upload, while the network is shaky. */
const RETRIES = [0, 1_000, 3_000, 5_000, 10_000]
/** Small enough for a slow line to get on, large enough not to chatter. */
const CHUNK = 4 * 1024 * 1024

/** Sends a file; goes on where an interrupted upload of the same file left off. */
export function uploadFile(file: File, onProgress: (share: number) => void): Running {
  let upload: TusUpload | undefined
  let isStopped = false

  async function run(mayResume: boolean): Promise<UploadEnd> {
    // Only who uploads pays for the library.
    const { Upload } = await import('tus-js-client')
    const end = await new Promise<UploadEnd | 'lost'>((resolve) => {
      upload = new Upload(file, {
        endpoint: '/files/uploads',
        chunkSize: CHUNK,
        retryDelays: RETRIES,
        metadata: { name: file.name, filename: file.name, filetype: file.type },
        removeFingerprintOnSuccess: true,
        onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
        onSuccess: ({ lastResponse }) => resolve(toDone(lastResponse)),
        onError: (error) => resolve(toFailure(error as DetailedError)),
      })
      void begin(upload, mayResume)
    })
    // The file had arrived but the answer was lost: only sending it again brings its id.
    if (end !== 'lost') return end
    return mayResume && !isStopped ? run(false) : { kind: 'failed' }
  }

  return {
    end: file.size === 0 ? Promise.resolve(emptyFile) : run(true),
    stop() {
      isStopped = true
      void upload?.abort()
    },
  }
}

const emptyFile: UploadEnd = {
  kind: 'refused',
  message: {
    vi: 'Tệp không có nội dung. Hãy kiểm tra lại tệp trên máy rồi chọn lại.',
    en: 'The file is empty. Check it on your device and choose it again.',
  },
}

async function begin(upload: TusUpload, mayResume: boolean): Promise<void> {
  const [previous] = mayResume ? await upload.findPreviousUploads() : []
  if (previous) upload.resumeFromPreviousUpload(previous)
  upload.start()
}

function toDone(response: HttpResponse): UploadEnd | 'lost' {
  const body = parsed(response.getBody())
  const id = body?.['id']
  return typeof id === 'string' ? { kind: 'done', fileId: id } : 'lost'
}

function toFailure(error: DetailedError): UploadEnd {
  const body = parsed(error.originalResponse?.getBody())
  const message = body?.['message']
  return isLocalText(message) ? { kind: 'refused', message } : { kind: 'failed' }
}

function parsed(body: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(body ?? '')
    return typeof json === 'object' && json !== null ? { ...json } : undefined
  } catch {
    return undefined
  }
}

function isLocalText(value: unknown): value is LocalText {
  return (
    typeof value === 'object' && value !== null && 'vi' in value && typeof value.vi === 'string'
  )
}
