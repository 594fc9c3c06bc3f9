import { fileURLToPath } from 'node:url'
import { migrateDatabase, openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { aCitizen, createTestDatabase } from '@motcua/testkit'
import { createCatalogueReader } from '../src/catalogue-reader.ts'
import { createContext, type Context } from '../src/context.ts'
import { createServer } from '../src/server.ts'

const migrations = fileURLToPath(new URL('../migrations', import.meta.url))

export interface TestCatalogue {
  readonly db: OpenDatabase
  /** A context of a citizen at the given moment. */
  contextAt(moment: string, overrides?: Partial<Context>): Context
  /** Asks the server; fails where it answers with errors. */
  ask<Answer>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    context?: Context,
  ): Promise<Answer>
  /** Statements sent since the last call. */
  takeStatements(): readonly string[]
  close(): Promise<void>
}

/** A migrated database of its own, and the server over it. */
export async function openTestCatalogue(now = '2026-11-22T03:00:00Z'): Promise<TestCatalogue> {
  const { url, drop } = await createTestDatabase('procedures')
  await migrateDatabase(url, migrations)
  let statements: string[] = []
  const db = openDatabase(url, { tenantId: 1, onStatement: (text) => statements.push(text) })
  const reader = createCatalogueReader(db)
  const server = createServer()

  const contextAt: TestCatalogue['contextAt'] = (moment, overrides = {}) => {
    const base = { identity: aCitizen(), language: 'vi', published: () => undefined } as const
    const at = () => new Date(moment)
    return { ...createContext({ ...base, db, now: at }, reader), ...overrides }
  }
  return {
    db,
    contextAt,
    async ask<Answer>(
      query: string,
      variables: Readonly<Record<string, unknown>> = {},
      context: Context = contextAt(now),
    ) {
      const { body } = await server.executeOperation(
        { query, variables },
        { contextValue: context },
      )
      if (body.kind !== 'single') throw new Error('One answer was expected.')
      const { data, errors } = body.singleResult
      if (errors) throw new Error(JSON.stringify(errors))
      return data as Answer
    },
    takeStatements() {
      const taken = statements
      statements = []
      return taken
    },
    async close() {
      await db.close()
      await drop()
    },
  }
}
