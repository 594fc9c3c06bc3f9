import type { JWK } from 'oidc-provider'
import { z } from 'zod'

const key = z.looseObject({ kty: z.enum(['RSA', 'EC', 'OKP']), d: z.string() })

/** `OIDC_JWKS`: JSON of a set of private keys; the first one signs. */
export const privateKeySet = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' })
      return z.NEVER
    }
  })
  .pipe(z.object({ keys: z.array(key).min(1) }))

/** Settings of the OpenID provider for local accounts. */
export interface OidcSettings {
  /** As browsers and the gateway see it, path included, e.g. `http://localhost:3000/oidc`. */
  readonly issuer: string
  readonly client: {
    readonly id: string
    readonly secret: string
    readonly redirectUris: readonly string[]
  }
  readonly cookieKeys: readonly string[]
  readonly keys: readonly JWK[]
  /** Where a visitor goes who got lost. */
  readonly publicUrl: string
}

const algorithms = { RSA: 'RS256', EC: 'ES256', OKP: 'EdDSA' } as const

/** The algorithm that goes with the signing key. */
export function signingAlgorithm(keys: readonly JWK[]): 'RS256' | 'ES256' | 'EdDSA' {
  const kty = keys[0]?.kty
  return kty === 'EC' || kty === 'OKP' ? algorithms[kty] : algorithms.RSA
}
