import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { RequestError, type Language } from '@motcua/kernel'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

const FAULT = 'INTERNAL_SERVER_ERROR'

/** Answers that Apollo makes itself and that say nothing of our insides. */
const harmless = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
])

/** Turns a thrown error into what may leave: request errors by code and text; a fault masked, with a reference id. */
export function createErrorFormatter(log: Logger) {
  return function formatError(formatted: GraphQLFormattedError, error: unknown) {
    const cause = unwrapResolverError(error)
    const { path } = formatted
    if (cause instanceof RequestError) return toFormatted(cause, path)
    if (harmless.has(String(formatted.extensions?.['code'])))
      return { message: formatted.message, extensions: { code: formatted.extensions?.['code'] } }

    const reference = randomUUID().slice(0, 8)
    log.error({ err: cause, reference, path }, 'fault')
    return {
      message: `Something went wrong. Reference ${reference}.`,
      extensions: { code: FAULT, reference },
      ...(path && { path }),
    }
  }
}

function toFormatted(error: RequestError, path: GraphQLFormattedError['path']) {
  const { code, text, details } = error
  return { message: text.vi, extensions: { code, text, ...details }, ...(path && { path }) }
}

/** The language asked for; Vietnamese unless English comes first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi'
}
