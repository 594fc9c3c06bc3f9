/** Whether what was typed is safe. */
export type SaveStanding = 'saved' | 'saving' | 'unsaved' | 'failed'

/** What is asked of the server: the same request goes again, under the same id, until it was answered. */
export interface SaveRequest<Values> {
  readonly requestId: string
  readonly seenVersion: number
  readonly values: Values
}

/** What is kept in the browser until it is saved. */
export interface Kept<Values> {
  readonly seenVersion: number
  readonly values: Values
  /** A request whose answer has not come: it may have been carried out. */
  readonly request?: SaveRequest<Values> | undefined
}

/** What came of a request. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  /** Network or server away: the same request again, later. */
  | { readonly kind: 'later' }
  /** Nothing more can be saved until somebody decides: changed elsewhere, signed out, sent in. */
  | { readonly kind: 'stopped' }

interface AutosaveOptions<Values> {
  readonly send: (request: SaveRequest<Values>) => Promise<SaveAnswer>
  /** Keeps what is not safe yet in the browser; `undefined` when all is safe. */
  readonly keep: (kept: Kept<Values> | undefined) => void
  readonly tell: (standing: SaveStanding, savedAt: string | undefined) => void
  readonly newRequestId: () => string
}

/** Milliseconds without a change before it is saved. */
const PAUSE = 800
/** Milliseconds until the first try after a failure; doubles up to the last. */
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 60_000

/** Saves what changes, one request at a time, and never gives up on a lost answer. */
export class Autosave<Values> {
  readonly #options: AutosaveOptions<Values>
  #version: number
  /** What was typed and is not safe yet. */
  #latest: Values | undefined
  #request: SaveRequest<Values> | undefined
  #running: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #isStopped = false
  #isClosed = false

  constructor(version: number, options: AutosaveOptions<Values>) {
    this.#version = version
    this.#options = options
  }

  /** Version of the draft as far as known. */
  get version(): number {
    return this.#version
  }

  /** Whether everything typed is safe with the server. */
  get isSafe(): boolean {
    return this.#latest === undefined
  }

  /** Takes a change; it is saved soon. */
  change(values: Values): void {
    this.#latest = values
    this.#keep()
    if (this.#isClosed || this.#isStopped || this.#failures > 0 || this.#running) return
    this.#options.tell('unsaved', undefined)
    this.#runAfter(PAUSE)
  }

  /** Goes on with what an earlier page of this browser could not save. */
  resume({ seenVersion, values, request }: Kept<Values>): Promise<void> {
    this.#version = seenVersion
    this.#latest = values
    this.#request = request
    return this.#run()
  }

  /** Saves now; true once everything is safe. */
  async flush(): Promise<boolean> {
    await this.#run()
    // What was typed while an earlier request was under way.
    if (!this.isSafe && this.#failures === 0) await this.#run()
    return this.isSafe
  }

  /** Lets what is typed here stand against what was changed elsewhere. */
  overrule(version: number): Promise<void> {
    this.#version = version
    this.#request = undefined
    this.#failures = 0
    return this.retry()
  }

  /** Tries again after a stop or a failure, e.g. when the network is back or the person has signed in again. */
  retry(): Promise<void> {
    this.#isStopped = false
    return this.#run()
  }

  /** No more saving: the page is left, or begins anew. An answer that still comes changes nothing here. */
  close(): void {
    clearTimeout(this.#timer)
    this.#isClosed = true
  }

  #keep(): void {
    if (this.#latest === undefined) return
    const kept = { seenVersion: this.#version, values: this.#latest, request: this.#request }
    this.#options.keep(kept)
  }

  #runAfter(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), milliseconds)
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#isClosed || this.#isStopped) return Promise.resolve()
    this.#running ??= this.#round().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #round(): Promise<void> {
    const { send, tell, newRequestId } = this.#options
    if (this.#latest === undefined) return
    const request = this.#request ?? {
      requestId: newRequestId(),
      seenVersion: this.#version,
      values: this.#latest,
    }
    this.#request = request
    this.#keep()
    tell('saving', undefined)
    const answer = await send(request)
    if (this.#isClosed) return
    if (answer.kind === 'saved') return this.#settle(request, answer.version, answer.savedAt)

    tell('failed', undefined)
    if (answer.kind === 'stopped') {
      this.#isStopped = true
      // It was answered: what is tried next is another request.
      this.#request = undefined
      return
    }
    this.#runAfter(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures))
    this.#failures += 1
  }

  async #settle(sent: SaveRequest<Values>, version: number, savedAt: string): Promise<void> {
    this.#version = version
    this.#request = undefined
    this.#failures = 0
    if (JSON.stringify(this.#latest) !== JSON.stringify(sent.values)) return this.#round()

    this.#latest = undefined
    this.#options.keep(undefined)
    this.#options.tell('saved', savedAt)
  }
}
