import type { FastifyRequest } from 'fastify'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something comes from our own pages. Browsers say where a request comes from; a request
 * that says nothing carries no page's will, and needs the header that no foreign form can set.
 */
export function comesFromUs(request: FastifyRequest, origins: ReadonlySet<string>): boolean {
  if (reading.has(request.method)) return true

  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) return origins.has(origin)
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return (
    'apollo-require-preflight' in request.headers ||
    'tus-resumable' in request.headers ||
    isJson(request)
  )
}

function isJson({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.startsWith('application/json') === true
}
