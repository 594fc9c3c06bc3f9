import { generateKeyPairSync, randomBytes } from 'node:crypto'
import Provider, { interactionPolicy, type Configuration } from 'oidc-provider'
import { findFictitiousPerson, toClaims } from './people.ts'

/** The one client: the gateway. */
export interface VneidClient {
  readonly id: string
  readonly secret: string
  readonly redirectUris: readonly string[]
}

const HOUR = 3600

/** An OpenID provider that forgets everything when it stops. */
export function createProvider(issuer: string, client: VneidClient): Provider {
  const provider = new Provider(issuer, {
    ...lifetimes(),
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [...client.redirectUris],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'RS256',
      },
    ],
    jwks: { keys: [signingKey()] },
    claims: {
      openid: ['sub'],
      profile: ['name', 'birthdate', 'gender', 'id_number', 'legal_representative_of'],
      email: ['email', 'email_verified'],
      phone: ['phone_number', 'phone_number_verified'],
      address: ['address'],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { policy: askAlways(), url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => {
      const person = findFictitiousPerson(sub)
      return person && { accountId: sub, claims: () => toClaims(person) }
    },
    loadExistingGrant: grantAll,
  })
  return provider
}

/** Someone else may sit down next: each sign-in asks who it is. */
function askAlways() {
  const policy = interactionPolicy.base()
  const login = policy.get('login')
  login?.checks.add(
    new interactionPolicy.Check('asked_always', 'each sign-in asks who it is', ({ oidc }) => {
      const { REQUEST_PROMPT, NO_NEED_TO_PROMPT } = interactionPolicy.Check
      return oidc.result?.login ? NO_NEED_TO_PROMPT : REQUEST_PROMPT
    }),
  )
  return policy
}

/** No question of consent: choosing the person is the consent. */
const grantAll: NonNullable<Configuration['loadExistingGrant']> = async ({ oidc }) => {
  const { provider, client, session } = oidc
  if (!client || !session?.accountId) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid profile email phone address')
  await grant.save()
  return grant
}

function lifetimes(): Configuration {
  const names = { session: 'vneid_session', interaction: 'vneid_step', resume: 'vneid_resume' }
  return {
    cookies: { keys: [randomBytes(32).toString('base64url')], names },
    ttl: { AccessToken: 600, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: HOUR },
    scopes: ['openid'],
  }
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'vneid-test' }
}
