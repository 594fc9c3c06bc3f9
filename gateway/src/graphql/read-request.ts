import type { Bilingual } from '@motcua/kernel'
import { ok, refuse, type Result } from '@motcua/kernel'
import { z } from 'zod'
import type { GatewayCode } from './messages.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

/** A request as Apollo gets it: always with its text. */
export interface ReadRequest {
  readonly query: string
  /** Null, never undefined: an own undefined key is an error to Apollo. */
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

/** Why a request is not run. */
export interface RequestFault {
  readonly code: GatewayCode
  readonly detail?: Bilingual
}

interface Policy {
  readonly documents: TrustedDocuments
  /** Whether any text is run; never for requests with a session. */
  readonly anyText: boolean
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const shape = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: hash }).optional() })
    .loose()
    .nullish(),
})

/**
 * Finds the text that a request means, before any of it is parsed as GraphQL: by its hash, or a text that the list knows.
 * Other texts only where any are run at all.
 */
export function readRequest(
  body: unknown,
  { documents, anyText }: Policy,
): Result<ReadRequest, RequestFault> {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return refuse(malformed(parsed.error.issues[0]?.path.join('.') ?? ''))

  const { query, operationName, variables, extensions } = parsed.data
  const text = findText(query, extensions?.persistedQuery?.sha256Hash, documents)
  if (!text.ok) return text
  if (!anyText && !documents.knows(text.value)) return refuse({ code: 'DOCUMENT_NOT_TRUSTED' })

  return ok({
    query: text.value,
    operationName: operationName ?? null,
    variables: variables ?? {},
  })
}

function findText(
  query: string | null | undefined,
  sha256: string | undefined,
  documents: TrustedDocuments,
): Result<string, RequestFault> {
  const known = sha256 && documents.find(sha256)
  if (known) return ok(known)
  if (query) return ok(query)
  return refuse(sha256 ? { code: 'DOCUMENT_NOT_TRUSTED' } : malformed('query'))
}

function malformed(part: string): RequestFault {
  return {
    code: 'BAD_REQUEST',
    detail: {
      vi: part ? `Phần sai hoặc thiếu: ${part}.` : 'Phải là một đối tượng JSON.',
      en: part ? `Wrong or missing: ${part}.` : 'It must be a JSON object.',
    },
  }
}
