import type { Context } from '../src/context.ts'
import { createServer } from '../src/server.ts'

const server = createServer()

/** What the GraphQL server answers. */
export async function ask(
  context: Context,
  query: string,
  variables: Record<string, unknown> = {},
) {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: context })
  if (body.kind !== 'single') throw new Error('The answer came in parts.')
  const { data, errors } = body.singleResult
  return { data, codes: errors?.map(({ extensions }) => extensions?.['code']) ?? [] }
}
