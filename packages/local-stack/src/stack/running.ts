import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  ChildFailed,
  startChild,
  waitUntilDone,
  waitUntilWell,
  type Child,
  type ChildSpec,
} from './child.ts'

/** PostgreSQL writes everything down before it ends, in milliseconds. */
const POSTGRES_PATIENCE = 60_000

/** The processes of a stack. Ends them in order: services first, PostgreSQL last. */
export class Running {
  /** Rejects when a process ends by itself; settles for nothing else. */
  readonly broken: Promise<never>
  readonly #root: string
  readonly #logs: string
  readonly #children: Child[] = []
  readonly #abort = new AbortController()
  #postgres: Child | undefined
  #break: (error: Error) => void = () => undefined
  #stopping: Promise<void> | undefined

  constructor(root: string, logs: string) {
    this.#root = root
    this.#logs = logs
    this.broken = new Promise((_resolve, reject) => {
      this.#break = reject
    })
    // Whoever started the stack listens; until they do, it is no unhandled rejection.
    this.broken.catch(() => undefined)
  }

  /** Aborted when the stack is to stop. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  startPostgres(spec: ChildSpec): Child {
    this.#postgres = this.#spawn(spec)
    return this.#postgres
  }

  /** Starts processes together and waits until all are well. What this working copy does not have is left out. */
  async start(specs: readonly ChildSpec[]): Promise<void> {
    const present = specs.filter(({ file }) => existsSync(join(this.#root, file)))
    await Promise.all(
      present.map(async (spec) => {
        const child = this.#spawn(spec)
        this.#children.push(child)
        if (spec.health) await waitUntilWell(child, spec.health)
      }),
    )
  }

  /** Runs what does one thing and ends. */
  async runOnce(spec: ChildSpec): Promise<void> {
    this.signal.throwIfAborted()
    const child = startChild(spec, { root: this.#root, logs: this.#logs })
    this.#children.push(child)
    await waitUntilDone(child)
  }

  /** Ends everything. Called again it waits for the first call. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll()
    return this.#stopping
  }

  #spawn(spec: ChildSpec): Child {
    this.signal.throwIfAborted()
    const child = startChild(spec, { root: this.#root, logs: this.#logs })
    void child.exited.then(() => {
      if (!this.signal.aborted) this.#break(new ChildFailed(child))
    })
    return child
  }

  async #stopAll(): Promise<void> {
    this.#abort.abort(new Error('the stack stops'))
    await Promise.all(this.#children.toReversed().map((child) => child.stop()))
    await this.#postgres?.stop(POSTGRES_PATIENCE)
  }
}
