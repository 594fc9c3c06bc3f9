import { formatDocument, stringifyDocument } from '@urql/core'
import type { DocumentNode } from 'graphql'

/** The text of an operation as the client hashes it (SHA-256): for the gateway's list of operations it will run. */
export function operationText(document: DocumentNode): string {
  // urql's type of a formatted node is a DocumentNode but for `exactOptionalPropertyTypes`.
  return stringifyDocument(formatDocument(document) as object as DocumentNode)
}
