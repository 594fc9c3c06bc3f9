import { Pool } from 'undici'

/** A GraphQL address as the load asks it: connections stay open, answers are read in full. */
export interface GraphqlClient {
  /** Asks and answers with `data`; throws on errors and on anything but 200. */
  ask<Data>(request: GraphqlRequest): Promise<Data>
  close(): Promise<void>
}

interface GraphqlRequest {
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
}

const CONNECTIONS = 64

/** A client of one address. */
export function createGraphqlClient(url: string): GraphqlClient {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: 30_000 })

  return {
    async ask<Data>({ body, headers }: GraphqlRequest): Promise<Data> {
      const response = await pool.request({
        path: pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      const text = await response.body.text()
      if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${text}`)
      const answer = JSON.parse(text) as { data?: Data; errors?: readonly unknown[] }
      if (answer.errors || !answer.data) throw new Error(text)
      return answer.data
    },
    close: () => pool.close(),
  }
}
