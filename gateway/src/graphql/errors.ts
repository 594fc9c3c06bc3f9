import { randomUUID } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { Bilingual, Language } from '@motcua/kernel'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { GatewayContext } from './context.ts'
import { faultText } from './messages.ts'

/** Request errors with a text for people; they pass as they are. */
const forPeople = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'NOT_AVAILABLE',
])
/** Mistakes of a client's programmer; the message says which. */
const forProgrammers = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
])

const fault = 'INTERNAL_SERVER_ERROR'

/**
 * What may leave of an error: request errors by code and text, programmers' mistakes by message, all else as a fault with a
 * reference. A subgraph's reference is kept, so that one number finds both logs. Never which subgraph it was.
 */
export function createErrorFormatter(log: Logger) {
  return function formatError(formatted: GraphQLFormattedError, error: unknown) {
    const { message, path } = formatted
    const { serviceName, limit, stacktrace: _, ...extensions } = formatted.extensions ?? {}
    const place = path ? { path } : {}
    const code = String(limit ?? extensions['code'])
    if (limit) return { message, extensions: { code, text: extensions['text'] } }
    if (forPeople.has(code)) return { message, ...place, extensions }
    if (forProgrammers.has(code)) return { message, ...place, extensions: { code } }

    const known = extensions['reference']
    const reference = typeof known === 'string' ? known : randomUUID().slice(0, 8)
    log.error({ err: error, reference, path, subgraph: serviceName }, 'fault')
    const text = faultText(reference)
    return { message: text.vi, ...place, extensions: { code: fault, reference, text } }
  }
}

/** Several operations and no name, or a name that is none of theirs: the gateway would call that its own fault. */
export const refuseUnclearOperation: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation) return
        throw new GraphQLError('Say by operationName which operation of the document is meant.', {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        })
      },
    }
  },
}

/** Puts the texts of errors into the reader's language, last of all. */
export const speakReadersLanguage: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        if (!singleResult.errors) return
        singleResult.errors = singleResult.errors.map((error) =>
          inLanguage(error, contextValue.language),
        )
      },
    }
  },
}

function inLanguage(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { text, ...extensions } = error.extensions ?? {}
  return isBilingual(text) ? { ...error, message: text[language], extensions } : error
}

function isBilingual(text: unknown): text is Bilingual {
  return typeof text === 'object' && text !== null && 'vi' in text && 'en' in text
}
