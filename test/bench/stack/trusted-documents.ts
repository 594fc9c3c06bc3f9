import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { documents } from '../scenarios/documents.ts'
import { root } from './ground.ts'

/** Writes the list of operations that the measured gateway trusts: those of the front ends and those of the measurements. */
export function writeTrustedDocuments(file: string): string {
  const shipped: unknown = JSON.parse(
    readFileSync(join(root, 'gateway/trusted-documents.json'), 'utf8'),
  )
  const own = Object.values(documents).map((text) => [
    createHash('sha256').update(text).digest('hex'),
    text,
  ])
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(Object.assign({}, shipped, Object.fromEntries(own))))
  return file
}
