import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The operations of our own front ends, by the SHA-256 (hex) of their text. */
export interface TrustedDocuments {
  readonly texts: readonly string[]
  find(hash: string): string | undefined
  /** Whether this very text is one of them. */
  knows(text: string): boolean
}

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string())

/** Reads the list that tools/collect-documents.ts makes; an entry whose hash is not its text's stops the gateway. */
export function readTrustedDocuments(file: URL): TrustedDocuments {
  const entries = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  for (const [hash, text] of Object.entries(entries))
    if (hashText(text) !== hash) throw new Error(`Trusted document ${hash} has another text.`)
  return trustedDocuments(Object.values(entries))
}

/** A list from texts. */
export function trustedDocuments(texts: readonly string[]): TrustedDocuments {
  const byHash = new Map(texts.map((text) => [hashText(text), text]))
  return {
    texts,
    find: (hash) => byHash.get(hash),
    knows: (text) => byHash.has(hashText(text)),
  }
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
