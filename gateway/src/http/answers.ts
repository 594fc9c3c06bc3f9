import type { Language } from '@motcua/kernel'
import type { FastifyReply } from 'fastify'
import { errorAnswer, type GatewayCode } from '../graphql/messages.ts'
import type { RequestFault } from '../graphql/read-request.ts'

const statuses: Readonly<Record<GatewayCode, number>> = {
  NOT_AVAILABLE: 503,
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
  TOKEN_INVALID: 401,
  ORIGIN_NOT_ALLOWED: 403,
  DOCUMENT_NOT_TRUSTED: 400,
  BAD_REQUEST: 400,
  METHOD_NOT_ALLOWED: 405,
  UNSUPPORTED_MEDIA_TYPE: 415,
  CONTENT_TOO_LARGE: 413,
  SIGN_IN_UNKNOWN: 404,
}

/** Turns a request down in the shape of GraphQL errors, whichever route it was. */
export function turnDown(reply: FastifyReply, fault: RequestFault, language: Language) {
  return reply
    .code(statuses[fault.code])
    .header('cache-control', 'no-store')
    .send({ errors: [errorAnswer(fault.code, language, fault.detail)] })
}
