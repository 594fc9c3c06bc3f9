import type { Database } from '@motcua/events'
import { and, eq } from 'drizzle-orm'
import type { Unit } from '../domain/agency.ts'
import { isAnyOf } from './keys.ts'
import { units } from './registry-tables.ts'

const columns = {
  id: units.id,
  agencyId: units.agencyId,
  name: units.name,
  position: units.position,
  active: units.active,
}

/** Many units in one statement. */
export async function listUnits(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly Unit[]> {
  return query
    .select(columns)
    .from(units)
    .where(and(eq(units.tenantId, tenantId), isAnyOf(units.id, ids)))
}

/** Units of many agencies, in their order. */
export async function listUnitsOfAgencies(
  { tenantId, query }: Database,
  agencyIds: readonly string[],
): Promise<readonly Unit[]> {
  return query
    .select(columns)
    .from(units)
    .where(and(eq(units.tenantId, tenantId), isAnyOf(units.agencyId, agencyIds)))
    .orderBy(units.position)
}

/** Enters a unit or writes it anew. */
export async function saveUnitRow({ tenantId, query }: Database, unit: Unit): Promise<void> {
  await query
    .insert(units)
    .values({ ...unit, tenantId })
    .onConflictDoUpdate({ target: [units.tenantId, units.id], set: { ...unit } })
}
