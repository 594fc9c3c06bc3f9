import type { OpenDatabase } from '@motcua/subgraph-kit'
import * as oidc from 'openid-client'
import { insertAttempt, takeAttempt } from '../sessions/attempt-store.ts'
import { hashSecret } from '../sessions/secrets.ts'
import type { SessionKeeper } from '../sessions/session-keeper.ts'
import type { AccountsClient } from './accounts-client.ts'
import { readClaims } from './claims.ts'
import type { ProviderDirectory } from './directory.ts'
import type { Provider } from './provider.ts'

interface FlowOptions {
  readonly db: OpenDatabase
  readonly directory: ProviderDirectory
  readonly keeper: SessionKeeper
  readonly accounts: AccountsClient
  readonly publicUrl: string
  readonly now: () => Date
}

/** Signing in by authorization code with PKCE, state and nonce. */
export interface SignInFlow {
  /** Where to send the browser; `browser` is the value of its own cookie. */
  begin(provider: Provider, browser: string, returnPath: string): Promise<URL>
  /** What the provider sent the browser back with becomes a session; undefined for an attempt that is not this browser's. */
  finish(
    provider: Provider,
    browser: string,
    callback: URL,
  ): Promise<{ readonly cookie: string; readonly returnPath: string } | undefined>
  /** Where to end the provider's own session; undefined where it has no such address or does not answer. */
  endSessionUrl(providerId: string, idToken: string | null): Promise<URL | undefined>
}

/** The flow for one installation. */
export function createSignInFlow(options: FlowOptions): SignInFlow {
  const { db, directory, keeper, accounts, publicUrl, now } = options

  return {
    async begin(provider, browser, returnPath) {
      const configuration = await directory.configure(provider)
      const codeVerifier = oidc.randomPKCECodeVerifier()
      const state = oidc.randomState()
      const nonce = oidc.randomNonce()
      await insertAttempt(db, {
        stateHash: hashSecret(state),
        browserHash: hashSecret(browser),
        provider: provider.id,
        codeVerifier,
        nonce,
        returnPath,
        createdAt: now(),
      })
      return oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: callbackUrl(publicUrl, provider),
        scope: provider.scope,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
    },

    async finish(provider, browser, callback) {
      const state = callback.searchParams.get('state') ?? ''
      const keys = { stateHash: hashSecret(state), browserHash: hashSecret(browser) }
      const attempt = await takeAttempt(db, { ...keys, provider: provider.id }, now())
      if (!attempt) return undefined

      const { codeVerifier: pkceCodeVerifier, nonce: expectedNonce, returnPath } = attempt
      const configuration = await directory.configure(provider)
      const checks = {
        pkceCodeVerifier,
        expectedNonce,
        expectedState: state,
        idTokenExpected: true,
      }
      const tokens = await oidc.authorizationCodeGrant(configuration, callback, checks)
      const record = await accounts.recordSignIn(
        provider.id,
        readClaims(provider.kind, await allClaims(configuration, tokens)),
      )
      const idToken = tokens.id_token ?? null
      return { cookie: await keeper.open(record, { provider: provider.id, idToken }), returnPath }
    },

    async endSessionUrl(providerId, idToken) {
      const provider = directory.find(providerId)
      const configuration = provider && (await directory.configure(provider).catch(() => undefined))
      if (!configuration?.serverMetadata().end_session_endpoint) return undefined
      return oidc.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: new URL('/', publicUrl).href,
        ...(idToken && { id_token_hint: idToken }),
      })
    },
  }
}

/** Where a provider sends people back to; to be registered there. */
export function callbackUrl(publicUrl: string, { id }: Provider): string {
  return new URL(`/auth/callback/${id}`, publicUrl).href
}

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>

/** Claims of the id token and, where the provider has it, of its userinfo address. */
async function allClaims(configuration: oidc.Configuration, tokens: Tokens) {
  const claims = tokens.claims()
  if (!claims) throw new Error('The provider gave no id token.')
  if (!configuration.serverMetadata().userinfo_endpoint) return claims
  const more = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
  return { ...claims, ...more }
}
