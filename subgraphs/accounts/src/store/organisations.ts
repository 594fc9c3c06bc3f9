import type { Database } from '@motcua/events'
import { and, eq } from 'drizzle-orm'
import type { Organisation } from '../domain/organisation.ts'
import { isAnyOf } from './keys.ts'
import { organisations } from './person-tables.ts'

const columns = {
  id: organisations.id,
  name: organisations.name,
  taxCode: organisations.taxCode,
  address: organisations.address,
  phone: organisations.phone,
  email: organisations.email,
}

/** The organisation with this tax code, or undefined. */
export async function findOrganisationByTaxCode(
  { tenantId, query }: Database,
  taxCode: string,
): Promise<Organisation | undefined> {
  const [row] = await query
    .select(columns)
    .from(organisations)
    .where(and(eq(organisations.tenantId, tenantId), eq(organisations.taxCode, taxCode)))
  return row
}

/** Many organisations in one statement. */
export function listOrganisations(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly Organisation[]> {
  return query
    .select(columns)
    .from(organisations)
    .where(and(eq(organisations.tenantId, tenantId), isAnyOf(organisations.id, ids)))
}

/** Enters a new organisation. */
export async function insertOrganisation(
  { tenantId, query }: Database,
  organisation: Organisation,
  at: Date,
): Promise<void> {
  await query
    .insert(organisations)
    .values({ ...organisation, tenantId, createdAt: at, updatedAt: at })
}

/** Writes a known organisation anew. */
export async function replaceOrganisation(
  { tenantId, query }: Database,
  { id, ...values }: Organisation,
  at: Date,
): Promise<void> {
  await query
    .update(organisations)
    .set({ ...values, updatedAt: at })
    .where(and(eq(organisations.tenantId, tenantId), eq(organisations.id, id)))
}
