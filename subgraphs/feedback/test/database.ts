import { fileURLToPath } from 'node:url'
import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { loadProfile } from '@motcua/regulation'
import { migrateDatabase, openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { createTestDatabase } from '@motcua/testkit'
import type { Context } from '../src/context.ts'
import { toFeedbackRules } from '../src/domain/feedback/rules.ts'
import type { KnownDossier } from '../src/domain/rating.ts'
import { toRatingScale } from '../src/domain/rating-scale.ts'
import { createLoaders } from '../src/loaders.ts'
import { rememberDossier } from '../src/store/known-dossiers.ts'

/** The scale of Đắk Nông: three values; convenience, punctuality, attitude (DN19 Đ14). */
export const scale = toRatingScale(loadProfile('dak-nong-2019').rating)

/** What the regulation of Đắk Lắk 2024 says of feedback: 13 working days from receipt (DL24 Đ21). */
export const rules = toFeedbackRules(loadProfile('dak-lak-2024'))

export interface TestDatabase {
  readonly db: OpenDatabase
  /** Statements sent since the last call. */
  takeStatements(): readonly string[]
  close(): Promise<void>
}

/** The subgraph's own database, migrated, with its statements counted. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createTestDatabase('feedback')
  await migrateDatabase(url, fileURLToPath(new URL('../migrations', import.meta.url)))
  let statements: string[] = []
  const db = openDatabase(url, { tenantId: 1, onStatement: (text) => statements.push(text) })

  return {
    db,
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

/** A request of its own, with fresh loaders. */
export function aContext(
  { db }: TestDatabase,
  identity: Identity | null,
  overrides: Partial<Context> = {},
): Context {
  return {
    identity,
    db,
    scale,
    rules,
    language: 'vi',
    now: () => new Date('2026-11-20T03:00:00Z'),
    published: () => undefined,
    loaders: createLoaders(db),
    ...overrides,
  }
}

/** A dossier whose result its applicant has, as the events told of it. */
export async function aReturnedDossier(
  { db }: TestDatabase,
  applicant: Identity,
  overrides: Partial<KnownDossier> = {},
): Promise<KnownDossier> {
  const dossier: KnownDossier = {
    dossierId: newId(),
    applicantId: applicant.personId,
    agencyId: newId(),
    procedureId: newId(),
    returnedAt: new Date('2026-11-19T03:00:00Z'),
    code: null,
    ...overrides,
  }
  await rememberDossier(db, dossier)
  return dossier
}
