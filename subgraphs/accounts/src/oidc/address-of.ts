import type { FastifyRequest } from 'fastify'

/** The address that the nearest proxy saw, as only that one is ours. */
export function addressOf(request: FastifyRequest): string {
  const forwarded = request.headers['x-forwarded-for']
  return (
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() || request.ip
  )
}
