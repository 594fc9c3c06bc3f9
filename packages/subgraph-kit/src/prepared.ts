import type { Database } from '@motcua/events'

type Query = Database['query']
type Values = Readonly<Record<string, unknown>>

interface Preparable<Rows> {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Rows> }
}

/**
 * A statement that is put together once for each connection pool, not at every call: for reads that every page makes.
 * What differs from call to call stands in it as `sql.placeholder(name)`. Within a transaction it is put together anew.
 */
export function prepared<Rows>(
  name: string,
  build: (query: Query) => Preparable<Rows>,
): (db: Database, values: Values) => Promise<Rows> {
  const statements = new WeakMap<Query, ReturnType<Preparable<Rows>['prepare']>>()

  return function run({ query }, values) {
    const statement = statements.get(query) ?? build(query).prepare(name)
    statements.set(query, statement)
    return statement.execute({ ...values })
  }
}
