import { newId } from '@motcua/kernel'
import type { LocalText } from '@motcua/checklist'
import type { Database } from '@motcua/events'
import { and, desc, eq, lt } from 'drizzle-orm'
import { vaultItems } from './tables.ts'

export type VaultItem = Omit<typeof vaultItems.$inferSelect, 'tenantId'>

/** Puts papers into a person's vault; what lies there already stays. */
export async function putVaultItems(
  { tenantId, query }: Database,
  items: readonly (Omit<VaultItem, 'id' | 'name'> & { readonly name: LocalText })[],
): Promise<void> {
  if (items.length === 0) return
  const rows = items.map((item) => ({ tenantId, id: newId(), ...item }))
  await query.insert(vaultItems).values(rows).onConflictDoNothing()
}

/** A paper of the person's vault, or undefined. */
export async function findVaultItem(
  { tenantId, query }: Database,
  personId: string,
  id: string,
): Promise<VaultItem | undefined> {
  const [item] = await query
    .select()
    .from(vaultItems)
    .where(
      and(
        eq(vaultItems.tenantId, tenantId),
        eq(vaultItems.id, id),
        eq(vaultItems.personId, personId),
      ),
    )
  return item
}

/** The person's papers, newest first. */
export async function listVaultItems(
  { tenantId, query }: Database,
  personId: string,
  page: { readonly limit: number; readonly beforeId?: string | undefined },
): Promise<readonly VaultItem[]> {
  return query
    .select()
    .from(vaultItems)
    .where(
      and(
        eq(vaultItems.tenantId, tenantId),
        eq(vaultItems.personId, personId),
        page.beforeId === undefined ? undefined : lt(vaultItems.id, page.beforeId),
      ),
    )
    .orderBy(desc(vaultItems.id))
    .limit(page.limit)
}
