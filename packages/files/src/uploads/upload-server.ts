import { Server } from '@tus/server'
import { toRefusal } from './upload-errors.ts'

type WriteArguments = Parameters<Server['write']>

/** The protocol's server with one change: whatever it refuses, it says in our JSON. */
export class UploadServer extends Server {
  readonly #maxBytes: number

  constructor(options: ConstructorParameters<typeof Server>[0], maxBytes: number) {
    super(options)
    this.#maxBytes = maxBytes
  }

  override write(
    context: WriteArguments[0],
    headers: Headers,
    status: number,
    body = '',
  ): ReturnType<Server['write']> {
    if (status < 400) return super.write(context, headers, status, body)
    headers.set('Content-Type', 'application/json; charset=utf-8')
    const refusal = body.startsWith('{') ? body : JSON.stringify(toRefusal(status, this.#maxBytes))
    return super.write(context, headers, status, refusal)
  }
}
