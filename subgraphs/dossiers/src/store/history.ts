import { createHash } from 'node:crypto'
import { prepared, slotsOf, type Database } from '@motcua/events'
import canonicalize from 'canonicalize'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Act } from '../domain/acts.ts'
import type { DossierState } from '../domain/dossier.ts'
import { toArray } from './dossiers.ts'
import { dossierActs } from './tables.ts'

export interface Actor {
  readonly actorId: string
  readonly actorName: string
  readonly officerId: string | null
}

export interface NewEntry extends Actor {
  readonly dossierId: string
  readonly act: Act
  readonly state: DossierState
  readonly at: Date
}

export interface HistoryEntry extends NewEntry {
  readonly number: number
  readonly previousHash: string
  readonly hash: string
}

const BEGINNING = '0'.repeat(64)

const selectLast = prepared((query) =>
  query
    .select({ number: dossierActs.number, hash: dossierActs.hash })
    .from(dossierActs)
    .where(
      and(
        eq(dossierActs.tenantId, sql.placeholder('tenantId')),
        eq(dossierActs.dossierId, sql.placeholder('dossierId')),
      ),
    )
    .orderBy(desc(dossierActs.number))
    .limit(1),
)

const insertEntry = prepared((query) => query.insert(dossierActs).values(slotsOf(dossierActs)))

/** Adds an act to the history, chained to the one before. The dossier must be locked. */
export async function appendEntry(db: Database, entry: NewEntry): Promise<void> {
  const [last] = await selectLast(db, { dossierId: entry.dossierId })
  const number = (last?.number ?? 0) + 1
  const previousHash = last?.hash ?? BEGINNING
  const hash = hashOf({ ...entry, number, previousHash })
  await insertEntry(db, { ...entry, number, previousHash, hash })
}

/** The histories of many dossiers in one statement, each from its beginning. */
export async function listHistories(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly HistoryEntry[]> {
  return query
    .select()
    .from(dossierActs)
    .where(
      and(
        eq(dossierActs.tenantId, tenantId),
        sql`${dossierActs.dossierId} = any(${toArray(dossierIds)}::uuid[])`,
      ),
    )
    .orderBy(asc(dossierActs.dossierId), asc(dossierActs.number))
}

/** Whether nobody changed, removed or inserted an entry since it was written. */
export function isIntact(entries: readonly HistoryEntry[]): boolean {
  return entries.every((entry, index) => {
    const previousHash = entries[index - 1]?.hash ?? BEGINNING
    return (
      entry.number === index + 1 &&
      entry.previousHash === previousHash &&
      entry.hash === hashOf(entry)
    )
  })
}

function hashOf(entry: NewEntry & { readonly number: number; readonly previousHash: string }) {
  const { dossierId, number, act, state, actorId, actorName, officerId, at, previousHash } = entry
  const content = { dossierId, number, act, state, actorId, actorName, officerId, at, previousHash }
  const plain: unknown = JSON.parse(JSON.stringify(content))
  return createHash('sha256')
    .update(canonicalize(plain) ?? '')
    .digest('hex')
}
