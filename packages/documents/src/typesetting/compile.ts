import { Worker } from 'node:worker_threads'
import type { CompileAnswer, TemplateName } from './compile-message.ts'
import type { Json } from './print-text.ts'

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
}

interface Press {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

// One worker: a document takes some 20 ms, and typesetting two at once would only share the core.
let press: Press | undefined
let lastId = 0

/** Typesets a template with its data, off the main thread. */
export function compileDocument(template: TemplateName, data: Json): Promise<Uint8Array> {
  press ??= startPress()
  const { worker, waiting } = press
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.ref()
    worker.postMessage({ id, template, data })
  })
}

/** Ends the typesetting worker; the next document starts a new one. */
export async function closeDocuments(): Promise<void> {
  const closing = press
  press = undefined
  await closing?.worker.terminate()
}

function startPress(): Press {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url))
  const started: Press = { worker, waiting: new Map() }
  worker.unref()
  worker.on('message', (answer: CompileAnswer) => settle(started, answer))
  worker.on('error', (error) => abandon(started, error))
  worker.on('exit', () => abandon(started, new Error('The typesetting worker has ended.')))
  return started
}

function settle({ worker, waiting }: Press, answer: CompileAnswer): void {
  const asked = waiting.get(answer.id)
  waiting.delete(answer.id)
  // An idle worker must not keep the process alive.
  if (waiting.size === 0) worker.unref()
  if ('pdf' in answer) asked?.resolve(answer.pdf)
  else asked?.reject(new Error(`The document could not be typeset: ${answer.error}`))
}

function abandon(failed: Press, error: unknown): void {
  if (press === failed) press = undefined
  const reason = error instanceof Error ? error : new Error(String(error))
  for (const { reject } of failed.waiting.values()) reject(reason)
  failed.waiting.clear()
}
