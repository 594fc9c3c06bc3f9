import { onScopeDispose, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { toUploadAnswer } from './upload-answer.ts'

/** A file on its way up. */
export interface UploadState {
  readonly name: string
  readonly size: number
  readonly state: 'uploading' | 'failed'
  /** 0 to 1. */
  readonly progress: number
  readonly message?: string | undefined
}

/** Uploads one file at a time, going on after breaks in the line; gives the id of the file kept. */
export function useUpload(onDone: (fileId: string) => void) {
  const { locale } = useI18n({ useScope: 'global' })
  const upload = shallowRef<UploadState>()
  let stop: (() => void) | undefined
  let file: File | undefined

  function fail(body: string): void {
    if (!file) return
    const { message } = toUploadAnswer(body, locale.value)
    upload.value = { name: file.name, size: file.size, state: 'failed', progress: 0, message }
  }

  async function start(chosen: File): Promise<void> {
    stop?.()
    file = chosen
    const { name, size } = chosen
    upload.value = { name, size, state: 'uploading', progress: 0 }

    // Needed by few: the papers at the counter are mostly ticked, not scanned.
    const { DetailedError, Upload } = await import('tus-js-client')
    const running = new Upload(chosen, {
      endpoint: '/files/uploads',
      metadata: { filename: name, filetype: chosen.type },
      retryDelays: [0, 1000, 3000, 5000],
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => {
        upload.value = { name, size, state: 'uploading', progress: total > 0 ? sent / total : 0 }
      },
      onError: (error) => {
        fail(error instanceof DetailedError ? (error.originalResponse?.getBody() ?? '') : '')
      },
      onSuccess: ({ lastResponse }) => {
        const { id } = toUploadAnswer(lastResponse.getBody(), locale.value)
        if (!id) return fail(lastResponse.getBody())
        upload.value = undefined
        onDone(id)
      },
    })
    stop = () => void running.abort()
    running.start()
  }

  onScopeDispose(() => stop?.())
  return {
    upload,
    start,
    retry: () => file && void start(file),
    drop(): void {
      stop?.()
      upload.value = undefined
    },
  }
}
