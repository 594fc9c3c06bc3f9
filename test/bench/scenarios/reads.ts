import { z } from 'zod'
import type { Deed } from '../load/drive.ts'
import { createGraphqlClient } from '../load/graphql-client.ts'
import type { Dice } from '../province/dice.ts'
import { queries } from './documents.ts'

const shape = z.object({
  url: z.url(),
  query: z.enum(Object.keys(queries) as [keyof typeof queries]),
  /** Cookies of those who ask; without any a visitor asks. */
  cookies: z.array(z.string()),
  /** Variables, of which each request takes one set. */
  variables: z.array(z.record(z.string(), z.unknown())).min(1),
  /** Name of the field whose rows are counted, and how many there must be at least. */
  field: z.string(),
  atLeast: z.number(),
})

/** One query after another, each with other variables of another person. */
export async function read(parameters: unknown, dice: Dice): Promise<Deed> {
  const { url, query, cookies, variables, field, atLeast } = shape.parse(parameters)
  const client = createGraphqlClient(url)
  return async () => {
    const data = await client.ask<Record<string, unknown>>({
      body: { query: queries[query], variables: dice.pick(variables) },
      headers: cookies.length > 0 ? { cookie: dice.pick(cookies) } : {},
    })
    const found = countRows(data[field])
    if (found < atLeast)
      throw new Error(`${field}: ${found} rows ${JSON.stringify(data).slice(0, 200)}`)
  }
}

/** Rows of a list or a connection; one for a single thing that is no refusal. */
function countRows(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length
  if (typeof answer !== 'object' || answer === null) return 0
  if ('nodes' in answer && Array.isArray(answer.nodes)) return answer.nodes.length
  return '__typename' in answer && answer.__typename === 'Refusal' ? 0 : 1
}
