import type { Database } from '@motcua/events'
import { vnNormalize, vnReverse } from '@motcua/kernel'
import { and, desc, eq, lt, ne, sql, type SQL } from 'drizzle-orm'
import type { Dossier } from '../domain/dossier.ts'
import { findDossiers, toArray, toDossier } from './dossiers.ts'
import { agencies, dossiers } from './tables.ts'

/** Which agencies a reader sees: some, or `ALL` for the province's supervision. */
export type Reach = 'ALL' | readonly string[]

interface Sought {
  readonly text: string
  /** What the codes of dossiers look like, by the profile. */
  readonly codePattern: RegExp
}

interface Page {
  readonly limit: number
  /** Sort key of the last row seen: its name as it was searched, empty where it was not by name, and its id. */
  readonly after?: readonly [string, string] | undefined
}

/** A row that was found, and the sort key of its place. */
export interface Hit {
  readonly dossier: Dossier
  readonly key: readonly [string, string]
}

/**
 * Dossiers by code, identification number or tax code, newest first; by name in the order of names, the newest first among equals.
 * One or two words are taken as the end of a name (given name first), three or more as its beginning.
 */
export async function searchDossiers(
  db: Database,
  { text, codePattern }: Sought,
  reach: Reach,
  page: Page,
): Promise<readonly Hit[]> {
  const typed = text.trim()
  const code = typed.toUpperCase()
  const taxCode = toTaxCode(typed)
  if (taxCode) return listExact(db, eq(dossiers.taxCode, taxCode), reach, page)
  if (/^\d{9,12}$/.test(typed)) return listExact(db, withNumber(db, typed), reach, page)
  if (codePattern.test(code)) return listExact(db, eq(dossiers.code, code), reach, page)

  const words = vnNormalize(typed)
  if (words === '') return []
  return words.split(' ').length < 3
    ? listByName(db, { column: 'name_reversed', prefix: vnReverse(typed) }, reach, page)
    : listByName(db, { column: 'name_norm', prefix: words }, reach, page)
}

/** A tax code of 10 digits, with a branch's 3 behind, as it is kept; undefined for any other text. */
function toTaxCode(typed: string): string | undefined {
  const [, code, branch] = /^(\d{10})(?:-?(\d{3}))?$/.exec(typed) ?? []
  return code && branch ? `${code}-${branch}` : code
}

/** A person's number, which is also the tax code of their household business: each by its own index. */
function withNumber({ tenantId }: Database, typed: string): SQL {
  return sql`${dossiers.id} in (
    select id from ${dossiers} where tenant_id = ${tenantId} and id_number = ${typed}
    union all
    select id from ${dossiers} where tenant_id = ${tenantId} and tax_code = ${typed})`
}

async function listExact(
  { tenantId, query }: Database,
  condition: SQL,
  reach: Reach,
  { limit, after }: Page,
): Promise<readonly Hit[]> {
  const within =
    reach === 'ALL' ? undefined : sql`${dossiers.agencyId} = any(${toArray(reach)}::uuid[])`
  const rows = await query
    .select()
    .from(dossiers)
    .where(
      and(
        ...[eq(dossiers.tenantId, tenantId), condition, within, ne(dossiers.state, 'DRAFT')],
        after && lt(dossiers.id, after[1]),
      ),
    )
    .orderBy(desc(dossiers.id))
    .limit(limit)
  return rows.map((row) => ({ dossier: toDossier(row), key: ['', row.id] }))
}

interface NameRange {
  readonly column: 'name_norm' | 'name_reversed'
  readonly prefix: string
}

interface Found {
  readonly [column: string]: unknown
  readonly id: string
  readonly name: string
}

/**
 * An ordered, limited scan of each agency's names, merged: as dear in a province of a million dossiers as in a small one.
 * A prefix is a range by the index's own operators, whatever the collation and row-level security.
 */
async function listByName(
  db: Database,
  { column, prefix }: NameRange,
  reach: Reach,
  { limit, after }: Page,
): Promise<readonly Hit[]> {
  const { tenantId, query } = db
  const name = sql.identifier(column)
  const from = after?.[0] ?? prefix
  const beyond = after
    ? sql`and (${name} ~>~ ${after[0]} or (${name} = ${after[0]} and id < ${after[1]}::uuid))`
    : sql``
  const scan = (agency: SQL) => sql`
    select id, ${name} as name from ${dossiers}
    where tenant_id = ${tenantId} and agency_id = ${agency} and state <> 'DRAFT'
      and ${name} ~>=~ ${from} and ${name} ~<~ ${`${prefix}\u{10FFFF}`} ${beyond}
    order by ${name} using ~<~, id desc limit ${limit}`

  const [only, ...others] = reach === 'ALL' ? [] : reach
  const found = await query.execute<Found>(
    only !== undefined && others.length === 0
      ? scan(sql`${only}::uuid`)
      : sql`
        select hit.id, hit.name from (${agenciesOf(tenantId, reach)}) as reach (agency_id)
        cross join lateral (${scan(sql`reach.agency_id`)}) as hit
        order by hit.name using ~<~, hit.id desc limit ${limit}`,
  )
  const rows = await findDossiers(
    db,
    found.map(({ id }) => id),
  )
  const byId = new Map(rows.map((dossier) => [dossier.id, dossier]))
  return found.flatMap(({ id, name: foundName }) => {
    const dossier = byId.get(id)
    return dossier ? [{ dossier, key: [foundName, id] as const }] : []
  })
}

function agenciesOf(tenantId: number, reach: Reach): SQL {
  return reach === 'ALL'
    ? sql`select id from ${agencies} where tenant_id = ${tenantId}`
    : sql`select unnest(${toArray(reach)}::uuid[])`
}
