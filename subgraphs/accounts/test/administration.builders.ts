import { newId } from '@motcua/kernel'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import { anOfficer } from '@motcua/testkit'
import { ask } from './ask.ts'
import { aContext } from './database.ts'

/** The day on which these tests take place. */
export const today = new Date('2026-11-23T03:00:00Z')

/** An agency's letter or a decision. */
export const aBasis = { number: '15/CV-UBND', date: '2026-11-20' }

/** What a mutation of administration answered. */
export interface Answer {
  readonly __typename?: string
  readonly code?: string
  readonly message?: string
  readonly [field: string]: unknown
}

/** Asks as one administrator; answers with the only field of the operation. */
export function administratorOf(db: OpenDatabase) {
  const identity = anOfficer({ roles: ['ADMINISTRATOR'] }, { displayName: 'Quản trị Thử' })
  return async (
    operation: string,
    input: Readonly<Record<string, unknown>>,
    { as = identity, requestId = newId() } = {},
  ): Promise<{ readonly answer: Answer; readonly codes: readonly unknown[] }> => {
    const context = aContext(db, as, { now: today })
    const { data, codes } = await ask(context, operation, { input: { requestId, ...input } })
    const [answer] = Object.values((data ?? {}) as Record<string, Answer>)
    return { answer: answer ?? {}, codes }
  }
}

/** Reads as an administrator. */
export async function read<T>(
  db: OpenDatabase,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const identity = anOfficer({ roles: ['ADMINISTRATOR'] })
  const { data, codes } = await ask(aContext(db, identity, { now: today }), query, variables)
  if (codes.length > 0) throw new Error(codes.join(', '))
  return Object.values(data ?? {})[0] as T
}

/** The mutation of this name with this input type, asking for `fields` of the success. */
export function mutation(name: string, fields: string): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  return `mutation ($input: ${input}!) { ${name}(input: $input) {
    __typename ... on Refusal { code message } ${fields} } }`
}
