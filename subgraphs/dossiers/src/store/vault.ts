import { newId, vnNormalize } from '@motcua/kernel'
import { prepared, slotsOf, type Database } from '@motcua/events'
import { and, desc, eq, like, lt, sql } from 'drizzle-orm'
import type { DossierState } from '../domain/dossier.ts'
import type { PaperStatus } from '../domain/issued-paper.ts'
import type { VaultOrigin } from '../domain/vault.ts'
import { toArray } from './dossiers.ts'
import { dossiers, submittedDocuments, vaultItems } from './tables.ts'

export type VaultItem = Omit<typeof vaultItems.$inferSelect, 'tenantId'>
type NewItem = Omit<VaultItem, 'id' | 'nameNorm' | 'status'>

const insertItem = prepared((query) =>
  query.insert(vaultItems).values(slotsOf(vaultItems)).onConflictDoNothing(),
)

/** Puts papers into the vault of a person or an organisation; what lies there already stays. Answers the ids in their order. */
export async function putVaultItems(
  db: Database,
  items: readonly NewItem[],
): Promise<readonly string[]> {
  const rows = items.map((item) => {
    return { id: newId(), ...item, nameNorm: searchText(item), status: 'VALID' }
  })
  await Promise.all(rows.map((row) => insertItem(db, row)))
  return rows.map(({ id }) => id)
}

/** What a search looks in: name in both languages, issuer, number. */
function searchText({ name, issuer, number }: NewItem): string {
  return vnNormalize([name.vi, name.en, issuer, number].filter(Boolean).join(' '))
}

/** A paper of the vault of one owner, or of one of several; or undefined. */
export async function findVaultItem(
  { tenantId, query }: Database,
  owner: string | readonly string[],
  id: string,
): Promise<VaultItem | undefined> {
  const [item] = await query
    .select()
    .from(vaultItems)
    .where(
      and(
        eq(vaultItems.tenantId, tenantId),
        eq(vaultItems.id, id),
        sql`${vaultItems.ownerId} = any(${toArray([owner].flat())}::uuid[])`,
      ),
    )
  return item
}

/** Whether a file lies in the vault of one of the owners. */
export async function liesInVault(
  { tenantId, query }: Database,
  ownerIds: readonly string[],
  fileId: string,
): Promise<boolean> {
  const rows = await query
    .select({ id: vaultItems.id })
    .from(vaultItems)
    .where(
      and(
        eq(vaultItems.tenantId, tenantId),
        eq(vaultItems.fileId, fileId),
        sql`${vaultItems.ownerId} = any(${toArray(ownerIds)}::uuid[])`,
      ),
    )
    .limit(1)
  return rows.length > 0
}

interface VaultPage {
  readonly limit: number
  readonly beforeId?: string | undefined
  readonly text?: string | undefined
  readonly origin?: VaultOrigin | undefined
  readonly kind?: string | undefined
}

/** The owner's papers, newest first. A search runs over the papers of this one owner. */
export async function listVaultItems(
  { tenantId, query }: Database,
  ownerId: string,
  { limit, beforeId, text, origin, kind }: VaultPage,
): Promise<readonly VaultItem[]> {
  const words = vnNormalize(text ?? '')
    .split(' ')
    .filter(Boolean)
  return query
    .select()
    .from(vaultItems)
    .where(
      and(
        eq(vaultItems.tenantId, tenantId),
        eq(vaultItems.ownerId, ownerId),
        ...words.map((word) => like(vaultItems.nameNorm, `%${word.replace(/[%_\\]/g, '\\$&')}%`)),
        origin && eq(vaultItems.origin, origin),
        kind === undefined ? undefined : eq(vaultItems.kind, kind),
        beforeId === undefined ? undefined : lt(vaultItems.id, beforeId),
      ),
    )
    .orderBy(desc(vaultItems.id))
    .limit(limit)
}

/** Most papers of an owner that are looked through for a match. */
const MOST_TO_MATCH = 500

/** The papers in force of many owners in one statement, the newest of each first. */
export async function listItemsInForce(
  { tenantId, query }: Database,
  ownerIds: readonly string[],
): Promise<readonly VaultItem[]> {
  return query
    .select()
    .from(vaultItems)
    .where(
      and(
        eq(vaultItems.tenantId, tenantId),
        sql`${vaultItems.ownerId} = any(${toArray(ownerIds)}::uuid[])`,
        eq(vaultItems.status, 'VALID'),
      ),
    )
    .orderBy(desc(vaultItems.id))
    .limit(MOST_TO_MATCH * ownerIds.length)
}

/** The dossiers in which a paper lies, by where it was taken from or by its file. */
export async function listDossiersOfItem(
  { tenantId, query }: Database,
  { id, fileId }: Pick<VaultItem, 'id' | 'fileId'>,
): Promise<readonly { readonly state: DossierState; readonly code: string | null }[]> {
  const holding = (column: 'vaultItemId' | 'fileId', value: string) =>
    query
      .select({ id: dossiers.id, state: dossiers.state, code: dossiers.code })
      .from(submittedDocuments)
      .innerJoin(
        dossiers,
        and(
          eq(dossiers.tenantId, submittedDocuments.tenantId),
          eq(dossiers.id, submittedDocuments.dossierId),
        ),
      )
      .where(and(eq(submittedDocuments.tenantId, tenantId), eq(submittedDocuments[column], value)))
  return holding('vaultItemId', id).union(holding('fileId', fileId))
}

/** Takes a paper out of the vault. */
export async function deleteVaultItem({ tenantId, query }: Database, id: string): Promise<void> {
  await query
    .delete(vaultItems)
    .where(and(eq(vaultItems.tenantId, tenantId), eq(vaultItems.id, id)))
}

/** Says how the paper with this file stands, in whosever vault it lies. */
export async function setVaultStatus(
  { tenantId, query }: Database,
  fileId: string,
  status: PaperStatus,
): Promise<void> {
  await query
    .update(vaultItems)
    .set({ status })
    .where(and(eq(vaultItems.tenantId, tenantId), eq(vaultItems.fileId, fileId)))
}
