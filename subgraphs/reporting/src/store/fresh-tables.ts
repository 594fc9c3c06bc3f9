import type { Database } from '@motcua/events'
import { sql } from 'drizzle-orm'
import type { TransactionSql } from 'postgres'

/** A table that a rebuild makes anew. */
export type FreshTable = 'dossier_facts' | 'figure_counts' | 'waiting_counts'

/** In the order in which whoever keeps them locks them. */
const tables: readonly FreshTable[] = ['dossier_facts', 'figure_counts', 'waiting_counts']
/** The schema of the tables in use, and that in which fresh ones stand until they are put in place. */
const IN_USE = 'public'
const FRESH = 'rebuilt'

/** How often, and for how many milliseconds each time, readers are waited for (ten minutes in all): less than PostgreSQL waits before it looks for a deadlock. */
const TRIES = 1_200
const PATIENCE = 500
/** What PostgreSQL calls a lock that did not come in time. */
const LOCK_NOT_AVAILABLE = '55P03'

/** Nobody writes to the tables until the transaction ends; readers go on. */
export async function holdTables(tx: Database): Promise<void> {
  await run(tx, `lock table ${tables.join(', ')} in share mode`)
}

/**
 * Makes the tables anew, empty but for the rows of other tenants, and without indexes: rows are written several times as fast
 * before there are any. The rest of the transaction names them as those in whose place they come. What a rebuild left behind
 * when it broke off is removed.
 */
export async function makeFreshTables(tx: TransactionSql, tenantId: number): Promise<void> {
  await tx.unsafe(`drop schema if exists ${FRESH} cascade`)
  await tx.unsafe(`create schema ${FRESH}`)
  for (const table of tables)
    await tx.unsafe(`
      create table ${FRESH}.${table} (like ${IN_USE}.${table} including all excluding indexes);
      insert into ${FRESH}.${table} select * from ${IN_USE}.${table} where tenant_id <> ${tenantId};`)
  await tx.unsafe(`set local search_path = ${FRESH}, ${IN_USE}`)
  // Facts of which more is told are found again by their key.
  const [key] = await tx<{ definition: string }[]>`
    select pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = ${`${IN_USE}.dossier_facts`}::regclass and contype = 'p'`
  await tx.unsafe(
    `alter table ${FRESH}.dossier_facts add constraint dossier_facts_pkey ${key?.definition}`,
  )
}

/** The rest of the transaction reads and writes the fresh tables where it names those in whose place they come. */
export async function useFreshTables(tx: Database): Promise<void> {
  await run(tx, `set local search_path = ${FRESH}, ${IN_USE}`)
}

/** Gives a fresh table its key and indexes, as far as it has none yet, and tells the planner of its rows. */
export async function indexFreshTable(tx: Database, table: FreshTable): Promise<void> {
  const { query } = tx
  await run(tx, `set local maintenance_work_mem = '256MB'`)
  const [inUse, fresh] = [`${IN_USE}.${table}`, `${FRESH}.${table}`]
  const rows = await query.execute<{ statement: string }>(sql`
    select coalesce(
      ${`alter table ${fresh} add constraint `} || quote_ident(conname) || ' ' || pg_get_constraintdef(pg_constraint.oid),
      replace(pg_get_indexdef(indexrelid), ${` ON ${inUse} `}, ${` ON ${fresh} `})) as statement
    from pg_index left join pg_constraint on conindid = indexrelid
    where indrelid = ${inUse}::regclass and not exists (
      select from pg_index as made where made.indrelid = ${fresh}::regclass and made.indisprimary and pg_index.indisprimary)
    order by indexrelid`)
  for (const { statement } of rows) await run(tx, statement)
  await run(tx, `analyze ${fresh}`)
}

/**
 * Puts the fresh tables in place of those that all others still read, with what other roles may do. Statements that run are
 * waited for; those that come meanwhile wait, for a moment.
 */
export async function putFreshTablesInPlace(tx: Database): Promise<void> {
  await run(tx, `set local search_path = ${IN_USE}`)
  await lockAgainstReaders(tx)
  for (const table of tables) {
    const [inUse, fresh] = [`${IN_USE}.${table}`, `${FRESH}.${table}`]
    const grants = await tx.query.execute<{ statement: string }>(sql`
      select format('grant %s on %s to %s', privilege_type, ${fresh}::text,
        case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end) as statement
      from pg_class, aclexplode(relacl) where oid = ${inUse}::regclass and grantee <> relowner`)
    for (const { statement } of grants) await run(tx, statement)
    await run(tx, `drop table ${inUse}`)
    await run(tx, `alter table ${fresh} set schema ${IN_USE}`)
  }
  await run(tx, `drop schema ${FRESH}`)
}

/** Steps back after each try, so that whoever holds one table and wants another does not wait for us in turn. */
async function lockAgainstReaders(tx: Database): Promise<void> {
  await run(tx, `set local lock_timeout = ${PATIENCE}`)
  for (let tried = 1; ; tried += 1)
    try {
      await tx.query.transaction(async (inner) => {
        const all = sql.raw(`lock table ${tables.join(', ')} in access exclusive mode`)
        await inner.execute(all)
      })
      break
    } catch (error) {
      if (tried === TRIES || !isLockTimeout(error)) throw error
    }
  // What follows may wait for PostgreSQL's own work on the fresh tables.
  await run(tx, 'set local lock_timeout = 0')
}

function isLockTimeout(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === LOCK_NOT_AVAILABLE
}

async function run({ query }: Database, statement: string): Promise<void> {
  await query.execute(sql.raw(statement))
}
