import { vnNormalize, vnReverse } from '@motcua/kernel'
import type { Database } from '@motcua/events'
import { and, desc, eq, lt, ne, sql, type SQL } from 'drizzle-orm'
import type { Dossier, DossierState } from '../domain/dossier.ts'
import { toArray, toDossier } from './dossiers.ts'
import { dossiers } from './tables.ts'

interface Page {
  readonly limit: number
  readonly beforeId?: string | undefined
}

/** Dossiers of an applicant, newest first. */
export async function listDossiersOf(
  db: Database,
  applicantId: string,
  states: readonly DossierState[],
  page: Page,
): Promise<readonly Dossier[]> {
  const inStates =
    states.length === 0 ? undefined : sql`${dossiers.state} = any(${toArray(states)}::text[])`
  return select(db, and(eq(dossiers.applicantId, applicantId), inStates), page)
}

/** Which agencies a reader sees: some, or `ALL` for the province's supervision. */
export type Reach = 'ALL' | readonly string[]

interface Sought {
  readonly text: string
  /** What the codes of dossiers look like, by the profile. */
  readonly codePattern: RegExp
}

/** Dossiers by code, identification number or name; given name first for one or two words, else family name first. */
export async function searchDossiers(
  db: Database,
  { text, codePattern }: Sought,
  reach: Reach,
  page: Page,
): Promise<readonly Dossier[]> {
  const within =
    reach === 'ALL' ? undefined : sql`${dossiers.agencyId} = any(${toArray(reach)}::uuid[])`
  return select(
    db,
    and(matching(text.trim(), codePattern), within, ne(dossiers.state, 'DRAFT')),
    page,
  )
}

function matching(typed: string, codePattern: RegExp): SQL | undefined {
  if (/^\d{9,12}$/.test(typed)) return eq(dossiers.idNumber, typed)
  const code = typed.toUpperCase()
  if (codePattern.test(code)) return eq(dossiers.code, code)

  const words = vnNormalize(typed)
  if (words === '') return sql`false`
  return words.split(' ').length < 3
    ? startsWith(dossiers.nameReversed, vnReverse(typed))
    : startsWith(dossiers.nameNorm, words)
}

/** A prefix as a range, which the index serves whatever the collation and row-level security. */
function startsWith(
  column: typeof dossiers.nameNorm | typeof dossiers.nameReversed,
  prefix: string,
) {
  return sql`${column} ~>=~ ${prefix} and ${column} ~<~ ${`${prefix}\u{10FFFF}`}`
}

async function select(db: Database, condition: SQL | undefined, { limit, beforeId }: Page) {
  const rows = await db.query
    .select()
    .from(dossiers)
    .where(
      and(
        eq(dossiers.tenantId, db.tenantId),
        condition,
        beforeId === undefined ? undefined : lt(dossiers.id, beforeId),
      ),
    )
    .orderBy(desc(dossiers.id))
    .limit(limit)
  return rows.map(toDossier)
}
