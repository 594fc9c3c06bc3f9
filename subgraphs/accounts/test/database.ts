import { fileURLToPath } from 'node:url'
import type { Identity } from '@motcua/identity'
import type { Language } from '@motcua/kernel'
import { migrateDatabase, openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { createTestDatabase } from '@motcua/testkit'
import { createContext, type Context } from '../src/context.ts'

export interface TestDatabase {
  readonly url: string
  readonly db: OpenDatabase
  /** Every statement since the list was last emptied. */
  readonly statements: string[]
  close(): Promise<void>
}

/** A migrated database of its own. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createTestDatabase('accounts')
  await migrateDatabase(url, fileURLToPath(new URL('../migrations', import.meta.url)))
  const statements: string[] = []
  const db = openDatabase(url, { tenantId: 1, onStatement: (text) => statements.push(text) })
  return {
    url,
    db,
    statements,
    async close() {
      await db.close()
      await drop()
    },
  }
}

interface Given {
  readonly now?: Date
  readonly language?: Language
}

/** A request's context for this identity. */
export function aContext(
  db: OpenDatabase,
  identity: Identity | null,
  { now = new Date(), language = 'vi' }: Given = {},
): Context {
  const request = { identity, db, now: () => now, language, published: () => undefined }
  return createContext(request, {
    localProvider: 'local',
    notices: {
      portalUrl: 'https://dichvucong.example',
      channels: ['EMAIL', 'SMS'],
      wake: () => undefined,
    },
  })
}
