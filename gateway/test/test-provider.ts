import { createServer } from 'node:http'
import Provider from 'oidc-provider'

interface Client {
  readonly clientId: string
  readonly clientSecret: string
  /** A program that asks for tokens for itself, with the same secret. */
  readonly programId: string
  readonly redirectUris: readonly string[]
  readonly afterSignOut: string
}

/** A real OpenID Connect provider that signs in whoever the next sign-in names, without asking. */
export async function startTestProvider(port: number, client: Client) {
  const issuer = `http://127.0.0.1:${port}`
  const next = { sub: 'citizen-1', claims: {} as Record<string, unknown> }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [...client.redirectUris],
        post_logout_redirect_uris: [client.afterSignOut],
        token_endpoint_auth_method: 'client_secret_basic',
      },
      {
        client_id: client.programId,
        client_secret: client.clientSecret,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    claims: {
      openid: ['sub'],
      profile: ['name', 'birthdate', 'gender', 'id_number', 'legal_representative_of'],
    },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...next.claims }) }),
    pkce: { required: () => true },
    scopes: ['openid', 'analytics', 'other'],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
      clientCredentials: { enabled: true },
      introspection: { enabled: true },
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['test'] },
    ttl: {
      AccessToken: 600,
      ClientCredentials: 600,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  })

  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/'))
      return void provider.callback()(request, response)
    return void interact(provider, next.sub, request, response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))

  return {
    issuer,
    next,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Request = Parameters<Provider['interactionDetails']>[0]
type Response = Parameters<Provider['interactionDetails']>[1]

async function interact(provider: Provider, sub: string, request: Request, response: Response) {
  const { prompt, params } = await provider.interactionDetails(request, response)
  if (prompt.name === 'login')
    return provider.interactionFinished(request, response, { login: { accountId: sub } })

  const grant = new provider.Grant({ accountId: sub, clientId: String(params['client_id']) })
  grant.addOIDCScope('openid profile')
  const grantId = await grant.save()
  return provider.interactionFinished(request, response, { consent: { grantId } })
}
