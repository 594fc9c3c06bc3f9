import type { LocalText } from '@motcua/checklist'
import type { Outcome } from '@motcua/graph-client'
import { computed, onScopeDispose, shallowRef } from 'vue'
import { uploadFile } from './upload-file.ts'

type Failure = Exclude<Outcome<unknown>, { readonly kind: 'ok' }>

/** A file on its way to a paper. */
export interface PaperUpload {
  readonly file: File
  readonly state: 'uploading' | 'failed'
  /** 0 to 1. */
  readonly progress: number
  /** Why the file itself was turned down. */
  readonly message?: LocalText | undefined
  /** Why it could not be attached once it was there. */
  readonly failure?: Failure | undefined
}

/** Uploads by paper: with progress, gone on with after an interruption, tried again when the network is back. */
export function useUploads(
  attach: (documentId: string, fileId: string) => Promise<Outcome<unknown>>,
) {
  const uploads = shallowRef<Readonly<Record<string, PaperUpload>>>({})
  const running = new Map<string, () => void>()

  function put(documentId: string, upload: PaperUpload | undefined): void {
    const { [documentId]: _old, ...others } = uploads.value
    uploads.value = upload ? { ...others, [documentId]: upload } : others
  }

  async function upload(documentId: string, file: File): Promise<Outcome<unknown> | undefined> {
    running.get(documentId)?.()
    put(documentId, { file, state: 'uploading', progress: 0 })
    const { end, stop } = uploadFile(file, (progress) => {
      if (running.get(documentId) === stop) put(documentId, { file, state: 'uploading', progress })
    })
    running.set(documentId, stop)
    const ended = await end
    // Another file was chosen meanwhile, or none is wanted any more.
    if (running.get(documentId) !== stop) return undefined

    running.delete(documentId)
    if (ended.kind !== 'done') {
      const message = ended.kind === 'refused' ? ended.message : undefined
      put(documentId, { file, state: 'failed', progress: 0, message })
      return undefined
    }
    const outcome = await attach(documentId, ended.fileId)
    const failed = { file, state: 'failed', progress: 1 } as const
    put(documentId, outcome.kind === 'ok' ? undefined : { ...failed, failure: outcome })
    return outcome
  }

  /** Stops an upload; choosing the same file again goes on where it stopped. */
  function cancel(documentId: string): void {
    running.get(documentId)?.()
    running.delete(documentId)
    put(documentId, undefined)
  }

  function onOnline(): void {
    for (const [documentId, { file, state, message }] of Object.entries(uploads.value)) {
      if (state === 'failed' && !message) void upload(documentId, file)
    }
  }
  window.addEventListener('online', onOnline)
  onScopeDispose(() => {
    window.removeEventListener('online', onOnline)
    for (const stop of running.values()) stop()
    running.clear()
  })

  const all = computed(() => Object.values(uploads.value))
  return {
    uploads: uploads as Readonly<typeof uploads>,
    isUploading: computed(() => all.value.some(({ state }) => state === 'uploading')),
    upload,
    cancel,
  }
}
