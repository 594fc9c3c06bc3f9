import type { OpenDatabase } from '@motcua/subgraph-kit'
import Provider, { interactionPolicy, type Configuration } from 'oidc-provider'
import { findAccount } from '../store/local-accounts.ts'
import { findPersonById } from '../store/persons.ts'
import { createAdapter } from './adapter.ts'
import { analyticsScope, createApiClientAdapter, hashSecret } from './api-clients.ts'
import { signingAlgorithm, type OidcSettings } from './settings.ts'

interface ProviderOptions {
  readonly db: OpenDatabase
  readonly settings: OidcSettings
  readonly now: () => Date
  readonly renderError: NonNullable<Configuration['renderError']>
}

const HOUR = 3600
const scopes = 'openid profile email'

/** The OpenID provider of the local accounts. Its one client is the gateway; sessions are the gateway's, not ours. */
export function createProvider(options: ProviderOptions): Provider {
  const { db, settings, now, renderError } = options
  const { issuer, client, cookieKeys, keys } = settings
  const path = new URL(issuer).pathname
  const algorithm = signingAlgorithm(keys)

  const provider = new Provider(issuer, {
    adapter: (kind: string) =>
      kind === 'Client' ? createApiClientAdapter(db, now) : createAdapter(db, kind, now),
    clients: [
      {
        client_id: client.id,
        client_secret: hashSecret(client.secret),
        redirect_uris: [...client.redirectUris],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: algorithm,
      },
    ],
    jwks: { keys: [...keys] },
    enabledJWA: { idTokenSigningAlgValues: [algorithm] },
    scopes: ['openid', analyticsScope],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: {
      keys: [...cookieKeys],
      names: { session: 'account_session', interaction: 'account_step', resume: 'account_resume' },
      long: { signed: true, path },
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: {
        enabled: true,
        allowedPolicy: (_ctx, { clientId }) => clientId === client.id,
      },
    },
    interactions: { policy: askAlways(), url: (_ctx, { uid }) => `${path}/interaction/${uid}` },
    ttl: {
      AccessToken: 600,
      ClientCredentials: 600,
      Grant: HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: HOUR,
    },
    findAccount: (_ctx, sub) => findOpenAccount(db, sub),
    loadExistingGrant: grantFirstParty,
    renderError,
  })
  provider.proxy = true
  compareHashes(provider)
  return provider
}

/** Secrets are known to us by their hash only. */
function compareHashes(provider: Provider): void {
  const model = provider.Client.prototype as { compareClientSecret(actual: string): unknown }
  const compare = model.compareClientSecret
  model.compareClientSecret = function compareHash(this: typeof model, actual: string) {
    return compare.call(this, hashSecret(actual))
  }
}

/** Signing out at the gateway is signing out: whoever comes back is asked again, whatever session is left here. */
function askAlways() {
  const policy = interactionPolicy.base()
  const asked = new interactionPolicy.Check(
    'asked_always',
    'each sign-in asks for the password',
    ({ oidc }) => {
      const { REQUEST_PROMPT, NO_NEED_TO_PROMPT } = interactionPolicy.Check
      return oidc.result?.login ? NO_NEED_TO_PROMPT : REQUEST_PROMPT
    },
  )
  policy.get('login')?.checks.add(asked)
  return policy
}

/** The gateway is ours: nobody is asked whether it may know who they are. */
const grantFirstParty: NonNullable<Configuration['loadExistingGrant']> = async ({ oidc }) => {
  const { provider, client, session } = oidc
  if (!client || !session?.accountId) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope(scopes)
  await grant.save()
  return grant
}

async function findOpenAccount(db: OpenDatabase, sub: string) {
  const account = await findAccount(db, sub)
  if (!account || account.suspendedAt) return undefined
  const person = await findPersonById(db, account.personId)
  const claims = {
    sub,
    preferred_username: account.username,
    ...(person && { name: person.fullName }),
    ...(person?.email && { email: person.email }),
  }
  return { accountId: sub, claims: () => claims }
}
