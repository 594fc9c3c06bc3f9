import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

/** A pass-through that counts and hashes what flows by; `digest()` once it has ended. */
export interface DigestStream {
  readonly stream: Transform
  readonly digest: () => { readonly sha256: string; readonly size: number }
}

/** Hashes while passing on. */
export function createDigestStream(): DigestStream {
  const hash = createHash('sha256')
  let size = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      hash.update(chunk)
      size += chunk.length
      callback(null, chunk)
    },
  })
  return { stream, digest: () => ({ sha256: hash.digest('hex'), size }) }
}

/** Passes on, and fails at the end when the bytes were not those of the given hash. */
export function createCheckStream(expectedSha256: string): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      hash.update(chunk)
      callback(null, chunk)
    },
    flush(callback) {
      const intact = hash.digest('hex') === expectedSha256
      callback(intact ? null : new Error(`Stored file ${expectedSha256} is damaged.`))
    },
  })
}
