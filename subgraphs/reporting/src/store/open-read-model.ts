import { openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'

type Options = Parameters<typeof openDatabase>[1]

/**
 * Opens the read model so that every statement is planned for its own period and filter: one plan for a day and for a
 * year, as PostgreSQL would keep for prepared statements, was up to fifty times slower.
 */
export function openReadModel(url: string, options: Options): OpenDatabase {
  const address = new URL(url)
  address.searchParams.set('plan_cache_mode', 'force_custom_plan')
  return openDatabase(address.href, options)
}
