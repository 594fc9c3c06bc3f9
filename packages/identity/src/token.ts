import { importPKCS8, importSPKI, jwtVerify, SignJWT, type CryptoKey } from 'jose'
import { z } from 'zod'
import type { Identity } from './identity.ts'
import { roleNames, type Role } from './roles.ts'

/** Life of an identity token, in seconds (design: one minute). */
export const tokenLifetime = 60
/** HTTP header that carries it from the gateway to a subgraph; never accepted from outside. */
export const identityHeader = 'x-identity'

const ALGORITHM = 'EdDSA'
const ISSUER = 'motcua-gateway'

const claims = z.object({
  sub: z.string(),
  kind: z.enum(['PERSON', 'SERVICE']),
  name: z.string(),
  idn: z.string().nullable(),
  posts: z.array(
    z.object({
      o: z.string(),
      a: z.string(),
      u: z.string().nullable(),
      r: z.array(z.enum(roleNames as [Role, ...Role[]])),
    }),
  ),
  orgs: z.array(z.object({ i: z.string(), n: z.string(), t: z.string() })).default([]),
})

/** Makes identity tokens; only the gateway (and tests) hold the private key. */
export interface TokenSigner {
  sign(identity: Identity): Promise<string>
}

/** Checks identity tokens; undefined for anything not signed by the gateway or past its minute. */
export interface TokenVerifier {
  verify(token: string): Promise<Identity | undefined>
}

/** A signer from an Ed25519 private key (PEM, PKCS 8). */
export async function createTokenSigner(privateKeyPem: string): Promise<TokenSigner> {
  const key = await importPKCS8(privateKeyPem, ALGORITHM)
  return { sign: (identity) => sign(identity, key) }
}

/** A verifier from the Ed25519 public key (PEM, SPKI); remembers what it verified until it expires. */
export async function createTokenVerifier(publicKeyPem: string): Promise<TokenVerifier> {
  const key = await importSPKI(publicKeyPem, ALGORITHM)
  const known = new Map<string, { readonly identity: Identity; readonly expires: number }>()

  return {
    async verify(token) {
      const hit = known.get(token)
      if (hit && hit.expires > Date.now()) return hit.identity
      if (known.size > 5_000) known.clear()

      const checked = await check(token, key)
      if (checked) known.set(token, checked)
      return checked?.identity
    },
  }
}

function sign(identity: Identity, key: CryptoKey): Promise<string> {
  const posts = identity.memberships.map(({ officerId, agencyId, unitId, roles }) => ({
    o: officerId,
    a: agencyId,
    u: unitId,
    r: roles,
  }))
  const orgs = (identity.representations ?? []).map(({ organisationId, name, taxCode }) => ({
    i: organisationId,
    n: name,
    t: taxCode,
  }))
  return new SignJWT({
    kind: identity.kind,
    name: identity.displayName,
    idn: identity.idNumber,
    posts,
    ...(orgs.length > 0 && { orgs }),
  })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setSubject(identity.personId)
    .setIssuedAt()
    .setExpirationTime(`${tokenLifetime}s`)
    .sign(key)
}

async function check(token: string, key: CryptoKey) {
  const verified = await jwtVerify(token, key, { algorithms: [ALGORITHM], issuer: ISSUER }).catch(
    () => undefined,
  )
  const parsed = claims.safeParse(verified?.payload)
  if (!verified || !parsed.success) return undefined

  const { sub, kind, name, idn, posts, orgs } = parsed.data
  const memberships = posts.map(({ o, a, u, r }) => ({
    officerId: o,
    agencyId: a,
    unitId: u,
    roles: r,
  }))
  const representations = orgs.map(({ i, n, t }) => ({ organisationId: i, name: n, taxCode: t }))
  const identity: Identity = {
    kind,
    personId: sub,
    displayName: name,
    idNumber: idn,
    memberships,
    representations,
  }
  return { identity, expires: (verified.payload.exp ?? 0) * 1000 }
}
