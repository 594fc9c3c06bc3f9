import * as oidc from 'openid-client'
import type { Logger } from 'pino'
import type { Provider } from './provider.ts'

/** Seconds to wait for a provider. */
const PATIENCE = 6
/** A provider's own description is read again after so long, in milliseconds. */
const KNOWN_FOR = 60 * 60_000
const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The providers of this installation. */
export interface ProviderDirectory {
  readonly all: readonly Provider[]
  find(id: string): Provider | undefined
  /** The provider as it describes itself; throws while it is down, and asks again the next time. */
  configure(provider: Provider): Promise<oidc.Configuration>
}

/** Looks providers up when somebody first signs in there, so that one that is down stops nobody else. */
export function createProviderDirectory(
  all: readonly Provider[],
  now: () => Date,
  log: Logger,
): ProviderDirectory {
  const known = new Map<
    string,
    { readonly at: number; readonly found: Promise<oidc.Configuration> }
  >()

  async function discover(provider: Provider): Promise<oidc.Configuration> {
    try {
      return await discovery(provider)
    } catch (error) {
      log.warn({ err: error, provider: provider.id }, 'provider does not answer, asking again')
      return discovery(provider)
    }
  }

  return {
    all,
    find: (id) => all.find((provider) => provider.id === id),
    configure(provider) {
      const hit = known.get(provider.id)
      if (hit && now().getTime() - hit.at < KNOWN_FOR) return hit.found

      const found = discover(provider)
      known.set(provider.id, { at: now().getTime(), found })
      found.catch(() => known.delete(provider.id))
      return found
    },
  }
}

function discovery({ issuer, clientId, clientSecret, tokenAuth }: Provider) {
  const url = new URL(issuer)
  const auth = tokenAuth === 'basic' ? oidc.ClientSecretBasic : oidc.ClientSecretPost
  const isPlain = url.protocol === 'http:' && loopback.has(url.hostname)
  return oidc.discovery(url, clientId, clientSecret, auth(clientSecret), {
    timeout: PATIENCE,
    execute: isPlain ? [oidc.allowInsecureRequests] : [],
  })
}
