import {
  Column,
  getTableColumns,
  is,
  Param,
  Placeholder,
  sql,
  type Query,
  type SQL,
} from 'drizzle-orm'
import {
  PgDatabase,
  PgDialect,
  PgPreparedQuery,
  PgSession,
  type PgTable,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
} from 'drizzle-orm/pg-core'
import type { Database } from './database.ts'

type Values = Readonly<Record<string, unknown>>

interface Preparable<Rows> {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Rows> }
}

/** drizzle asks for a name; the driver finds what is prepared by its text. */
const NAME = 'prepared'

/**
 * A statement that is put together once for the process and not at every call, on whatever connection and in whatever
 * transaction it runs: for what every page or act asks. What differs from call to call stands in it as
 * `sql.placeholder(name)`, the columns of a row as `slotsOf(table)` has them. `tenantId` is filled in from the database.
 */
export function prepared<Rows>(
  build: (query: Database['query']) => Preparable<Rows>,
): (db: Database, values?: Values) => Promise<Rows> {
  let statement: RecordedStatement | undefined

  return async function run({ tenantId, query }, values) {
    statement ??= record(build)
    const { text, fields, mapRows } = statement
    const params = statement.fill({ tenantId, ...values })
    const { session } = query._
    return session
      .prepareQuery({ sql: text, params }, fields, NAME, true, mapRows)
      .execute() as Promise<Rows>
  }
}

type Columns<Table extends PgTable> = Table['_']['columns']

/** A placeholder for each column of a table, but for those left out, by the column's key: for whole rows that are written. */
export function slotsOf<Table extends PgTable, Left extends keyof Columns<Table> = never>(
  table: Table,
  ...left: readonly Left[]
): { readonly [Key in Exclude<keyof Columns<Table>, Left>]: SQL } {
  const slots = Object.entries(getTableColumns(table)).map(([key, column]) => [
    key,
    sql`${sql.param(sql.placeholder(key), column)}`,
  ])
  const { ...kept } = Object.fromEntries(slots) as { [Key in keyof Columns<Table>]: SQL }
  for (const key of left) delete kept[key]
  return kept
}

/** A statement as text, with what is known of its parameters and of the rows that it answers. */
class RecordedStatement extends PgPreparedQuery<PreparedQueryConfig> {
  readonly text: string
  readonly fields: SelectedFieldsOrdered | undefined
  readonly mapRows: ((rows: unknown[][]) => unknown[]) | undefined
  readonly #params: readonly unknown[]

  constructor(query: Query, fields: SelectedFieldsOrdered | undefined) {
    super(query, undefined, undefined)
    this.text = query.sql
    this.#params = query.params
    this.fields = fields
    this.mapRows = fields && columnMapper(fields)
  }

  /** What is sent for the parameters. */
  fill(values: Values): unknown[] {
    return this.#params.map((param) => fillIn(param, values))
  }

  override execute(): never {
    throw new Error('A recorded statement is run by `prepared` only.')
  }
}

function fillIn(param: unknown, values: Values): unknown {
  if (is(param, Placeholder)) return valueOf(param, values)
  if (!is(param, Param) || !is(param.value, Placeholder)) return param
  const value = valueOf(param.value, values)
  return value === null ? null : param.encoder.mapToDriverValue(value)
}

function valueOf({ name }: Placeholder, values: Values): unknown {
  const value = values[name]
  if (value === undefined) throw new Error(`The statement was given no ${name}.`)
  return value
}

/** Rows of plain columns without the care that drizzle takes of each field of each row; undefined where others are selected. */
function columnMapper(fields: SelectedFieldsOrdered) {
  const columns = fields.flatMap(({ path, field }) => {
    const [key, ...deeper] = path
    if (key === undefined || deeper.length > 0)
      throw new Error('A prepared statement selects columns by name.')
    return is(field, Column) ? [{ key, field }] : []
  })
  if (columns.length < fields.length) return undefined
  return (rows: unknown[][]) =>
    rows.map((row) => {
      const record: Record<string, unknown> = {}
      columns.forEach(({ key, field }, index) => {
        const value = row[index] ?? null
        record[key] = value === null ? null : field.mapFromDriverValue(value)
      })
      return record
    })
}

/** Keeps what the query builder puts together, and runs nothing. */
class RecordingSession extends PgSession {
  override prepareQuery(query: Query, fields: SelectedFieldsOrdered | undefined): never {
    return new RecordedStatement(query, fields) as never
  }

  override transaction(): never {
    throw new Error('Statements are recorded one by one.')
  }
}

/** With a dialect of its own: one knows tables by their names only, and two subgraphs in one process share some. */
function record(build: (query: Database['query']) => Preparable<unknown>): RecordedStatement {
  const dialect = new PgDialect({ casing: 'snake_case' })
  const recorder = new PgDatabase(dialect, new RecordingSession(dialect), undefined)
  const statement = build(recorder as unknown as Database['query'])
  return statement.prepare(NAME) as unknown as RecordedStatement
}
