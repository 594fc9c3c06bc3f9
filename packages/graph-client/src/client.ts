import { cacheExchange, createClient, fetchExchange, mapExchange, type Client } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { meansSignedOut } from './outcome.ts'

/** What a client needs to know. */
export interface GraphClientOptions {
  readonly url: string
  /** Called when an answer shows that the session is over. */
  readonly onSignedOut: () => void
  /** Language of the messages in answers, asked at each request. */
  readonly locale?: () => string
  readonly fetch?: typeof globalThis.fetch
}

/**
 * The one GraphQL client, made by the shell. Only the hash of an operation travels: the gateway runs what it knows and
 * nothing else. The gateway's list must hash `stringifyDocument(formatDocument(document))`, as the cache adds `__typename`.
 */
export function createGraphClient(options: GraphClientOptions): Client {
  const { url, onSignedOut, locale } = options
  return createClient({
    url,
    // Short queries as GET would end up in logs and caches.
    preferGetMethod: false,
    ...(options.fetch ? { fetch: options.fetch } : {}),
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: {
        'apollo-require-preflight': '1',
        ...(locale ? { 'accept-language': locale() } : {}),
      },
    }),
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (meansSignedOut(error)) onSignedOut()
        },
      }),
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        preferGetForPersistedQueries: false,
      }),
      fetchExchange,
    ],
  })
}
