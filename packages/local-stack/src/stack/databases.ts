import postgres from 'postgres'

/** Whose data lies in a database of its own. */
export const databaseNames = [
  'gateway',
  'procedures',
  'dossiers',
  'accounts',
  'feedback',
  'reporting',
] as const

export type DatabaseName = (typeof databaseNames)[number]
export type DatabaseUrls = Readonly<Record<DatabaseName, string>>

/** Waits until the server takes connections; throws after a minute. */
export async function waitForServer(serverUrl: string, isAlive: () => boolean): Promise<void> {
  const end = Date.now() + 60_000
  for (;;) {
    const client = postgres(serverUrl, { max: 1, connect_timeout: 3, onnotice: () => undefined })
    try {
      await client`select 1`
      return
    } catch (error) {
      if (Date.now() > end || !isAlive()) throw error
      await new Promise((resolve) => setTimeout(resolve, 150))
    } finally {
      await client.end({ timeout: 1 })
    }
  }
}

/** Makes the databases that are missing; answers with the URL of each. */
export async function ensureDatabases(serverUrl: string, prefix: string): Promise<DatabaseUrls> {
  const client = postgres(serverUrl, { max: 1, onnotice: () => undefined })
  try {
    const rows = await client<{ datname: string }[]>`select datname from pg_database`
    const known = new Set(rows.map(({ datname }) => datname))
    const missing = databaseNames.map((name) => prefix + name).filter((name) => !known.has(name))
    for (const name of missing) await client`create database ${client(name)}`
  } finally {
    await client.end({ timeout: 5 })
  }
  return Object.fromEntries(
    databaseNames.map((name) => [name, databaseUrl(serverUrl, prefix + name)]),
  ) as DatabaseUrls
}

/** The URL of one database of the server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
