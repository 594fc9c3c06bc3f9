import type { Database } from '@motcua/events'
import { and, eq, lt, sql, type SQL } from 'drizzle-orm'
import type { AdapterPayload } from 'oidc-provider'
import { oidcArtefacts } from './sign-in-tables.ts'

/** Where an artefact of the OpenID provider is kept: its kind and id. */
export interface ArtefactKey {
  readonly kind: string
  readonly id: string
}

/** Keeps an artefact, or writes it anew. */
export async function saveArtefact(
  { tenantId, query }: Database,
  key: ArtefactKey,
  { payload, expiresAt }: { readonly payload: AdapterPayload; readonly expiresAt: Date | null },
): Promise<void> {
  const { grantId = null, uid = null, userCode = null } = payload
  const values = { payload, expiresAt, grantId, uid, userCode }
  await query
    .insert(oidcArtefacts)
    .values({ ...values, ...key, tenantId })
    .onConflictDoUpdate({
      target: [oidcArtefacts.tenantId, oidcArtefacts.kind, oidcArtefacts.id],
      set: values,
    })
}

/** One artefact, by its id or by another name of it; with the mark of having been used. */
export async function findArtefact(
  { tenantId, query }: Database,
  kind: string,
  by: { readonly [Column in 'id' | 'uid' | 'userCode']?: string },
): Promise<AdapterPayload | undefined> {
  const filters: (SQL | undefined)[] = [
    by.id === undefined ? undefined : eq(oidcArtefacts.id, by.id),
    by.uid === undefined ? undefined : eq(oidcArtefacts.uid, by.uid),
    by.userCode === undefined ? undefined : eq(oidcArtefacts.userCode, by.userCode),
  ]
  const [row] = await query
    .select({ payload: oidcArtefacts.payload, consumedAt: oidcArtefacts.consumedAt })
    .from(oidcArtefacts)
    .where(and(eq(oidcArtefacts.tenantId, tenantId), eq(oidcArtefacts.kind, kind), ...filters))
    .limit(1)
  if (!row) return undefined
  const { payload, consumedAt } = row
  return consumedAt ? { ...payload, consumed: Math.floor(consumedAt.getTime() / 1000) } : payload
}

/** Marks an artefact as used: a code is good once. */
export async function consumeArtefact(db: Database, key: ArtefactKey, at: Date): Promise<void> {
  await db.query.update(oidcArtefacts).set({ consumedAt: at }).where(ofKey(db, key))
}

/** Throws an artefact away. */
export async function deleteArtefact(db: Database, key: ArtefactKey): Promise<void> {
  await db.query.delete(oidcArtefacts).where(ofKey(db, key))
}

/** Throws away all that came of one grant. */
export async function deleteArtefactsOfGrant(
  { tenantId, query }: Database,
  grantId: string,
): Promise<void> {
  await query
    .delete(oidcArtefacts)
    .where(and(eq(oidcArtefacts.tenantId, tenantId), eq(oidcArtefacts.grantId, grantId)))
}

/** Throws away the tokens of one client of programs. */
export async function deleteArtefactsOfClient(
  { tenantId, query }: Database,
  clientId: string,
): Promise<void> {
  await query
    .delete(oidcArtefacts)
    .where(
      and(
        eq(oidcArtefacts.tenantId, tenantId),
        eq(oidcArtefacts.kind, 'ClientCredentials'),
        sql`${oidcArtefacts.payload} ->> 'clientId' = ${clientId}`,
      ),
    )
}

/** Throws away what has expired. */
export async function deleteArtefactsExpiredBefore(
  { tenantId, query }: Database,
  instant: Date,
): Promise<void> {
  await query
    .delete(oidcArtefacts)
    .where(and(eq(oidcArtefacts.tenantId, tenantId), lt(oidcArtefacts.expiresAt, instant)))
}

function ofKey({ tenantId }: Database, { kind, id }: ArtefactKey) {
  return and(
    eq(oidcArtefacts.tenantId, tenantId),
    eq(oidcArtefacts.kind, kind),
    eq(oidcArtefacts.id, id),
  )
}
