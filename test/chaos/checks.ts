import postgres, { type Sql } from 'postgres'
import { isIntact, listHistories } from '../../subgraphs/dossiers/src/store/history.ts'
import { openDatabase } from '@motcua/subgraph-kit'
import { rebuildFigures } from '../bench/province/rebuild-figures.ts'
import type { Services } from '../bench/stack/services.ts'
import type { Acknowledged } from './stubborn-users.ts'

/** What a check found. */
export interface CheckResult {
  readonly check: string
  readonly ok: boolean
  readonly looked_at: number
  /** The first that are not as they should be. */
  readonly wrong: readonly unknown[]
}

/** Everything that must hold after the blows. */
export async function checkEverything(
  services: Services,
  acknowledged: readonly Acknowledged[],
): Promise<readonly CheckResult[]> {
  const { databases } = services.ground
  const open = (url: string) => postgres(url, { max: 2, onnotice: () => undefined })
  const dossiers = open(databases.dossiers)
  const accounts = open(databases.accounts)
  const reporting = open(databases.reporting)
  try {
    await waitForReaders(dossiers, [
      { client: reporting, consumer: 'reporting' },
      { client: accounts, consumer: 'accounts' },
    ])
    const ids = [...new Set(acknowledged.map(({ dossierId }) => dossierId))]
    return [
      await checkAnswers(dossiers, acknowledged),
      await checkVersions(dossiers, acknowledged),
      await checkHistories(databases.dossiers, ids),
      await checkEvents(dossiers),
      await checkFacts(dossiers, reporting),
      await checkNotices(accounts),
      await checkFigures(services, reporting),
    ]
  } finally {
    await Promise.all([dossiers.end(), accounts.end(), reporting.end()])
  }
}

interface Reader {
  readonly client: Sql
  readonly consumer: string
}

/** Until every reader has come to the end of the log. */
async function waitForReaders(log: Sql, readers: readonly Reader[]): Promise<void> {
  const [last] = await log<{ id: string }[]>`
    select id from outbox order by outbox.txid desc, outbox.id desc limit 1`
  const end = Date.now() + 60_000
  for (const { client, consumer } of readers)
    for (;;) {
      const [cursor] = await client<{ event_id: string }[]>`
        select event_id from event_cursors where consumer = ${consumer} and source = 'dossiers'`
      if (cursor?.event_id === last?.id) break
      if (Date.now() > end) throw new Error(`${consumer} does not come to the end of the log.`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
}

/** Each acknowledged act stands in the answers once. */
async function checkAnswers(client: Sql, all: readonly Acknowledged[]): Promise<CheckResult> {
  const rows = await client<{ request_id: string }[]>`
    select request_id from performed_requests where request_id = any(${all.map(({ requestId }) => requestId)})`
  const times = Map.groupBy(rows, ({ request_id }) => request_id)
  const wrong = all.filter(({ requestId }) => times.get(requestId)?.length !== 1)
  return result('every acknowledged act is there once', all.length, wrong)
}

/** No two acknowledged acts made the same version of a dossier, and none is missing in between. */
async function checkVersions(client: Sql, all: readonly Acknowledged[]): Promise<CheckResult> {
  // Papers are attached to a draft without a new version of it.
  const acts = all.filter(({ name }) => name !== 'attachDocument')
  const lives = [...Map.groupBy(acts, ({ dossierId }) => dossierId)]
  const rows = await client<{ id: string; version: number }[]>`
    select id, version from dossiers where id = any(${lives.map(([id]) => id)}::uuid[])`
  const now = new Map(rows.map(({ id, version }) => [id, version]))
  const wrong = lives.filter(([id, life]) => {
    const versions = new Set(life.map(({ version }) => version))
    return versions.size !== life.length || Math.max(...versions) !== now.get(id)
  })
  const ids = wrong.map(([id]) => id)
  return result('each act made one version, the last is what stands', lives.length, ids)
}

/** Histories are whole: numbered without gaps, their chain unbroken. */
async function checkHistories(url: string, ids: readonly string[]): Promise<CheckResult> {
  const db = openDatabase(url, { tenantId: 1, connections: 2 })
  const histories = Map.groupBy(await listHistories(db, ids), ({ dossierId }) => dossierId)
  await db.close()
  const wrong = ids.filter((id) => !isIntact(histories.get(id) ?? []))
  return result('histories are unbroken', ids.length, wrong)
}

/** Each act of the history was told of once. */
async function checkEvents(client: Sql): Promise<CheckResult> {
  const rows = await client<{ id: string; acts: number; events: number }[]>`
    with acts as (select dossier_id::text as id, count(*)::int as acts from dossier_acts group by 1),
      events as (
        select key as id, count(*)::int as events, count(distinct payload ->> 'version')::int as versions
        from outbox where type like 'dossiers.%' group by 1)
    select id, acts, events from acts full join events using (id)
    where acts is distinct from events or events is distinct from versions limit 5`
  const [total] = await client<{ count: number }[]>`select count(*)::int from dossier_acts`
  return result('each act was told of once', total?.count ?? 0, rows)
}

/** The figures know each dossier as it stands. */
async function checkFacts(dossiers: Sql, reporting: Sql): Promise<CheckResult> {
  const stand = await dossiers<{ id: string; version: number; state: string }[]>`
    select id::text, version, state from dossiers where state <> 'DRAFT'`
  const facts = await reporting<{ dossier_id: string; version: number; state: string }[]>`
    select dossier_id, version, state from dossier_facts`
  const known = new Map(facts.map((fact) => [fact.dossier_id, fact]))
  const wrong = stand.filter(({ id, version, state }) => {
    const fact = known.get(id)
    return fact?.version !== version || fact.state !== state
  })
  return result('figures know each dossier as it stands', stand.length, wrong)
}

/** One notice for each event that calls for one; the database would not take a second. */
async function checkNotices(accounts: Sql): Promise<CheckResult> {
  const [row] = await accounts<{ notices: number; events: number }[]>`
    select count(*)::int as notices, count(distinct (event_id, person_id))::int as events from notices`
  const { notices = 0, events = 0 } = row ?? {}
  return result('one notice for each event', notices, notices === events ? [] : [row])
}

/** Built again from the log, the figures are the same. */
async function checkFigures(services: Services, reporting: Sql): Promise<CheckResult> {
  const before = await readFigures(reporting)
  await services.kill('reporting')
  await rebuildFigures(services)
  const after = await readFigures(reporting)
  const all = new Set([...before, ...after])
  const wrong = [...all].filter((line) => !before.has(line) || !after.has(line))
  return result('figures equal a rebuild', before.size, wrong)
}

/** Every count and fact as text, without cells that changes brought back to nothing. */
async function readFigures(reporting: Sql): Promise<ReadonlySet<string>> {
  const rows = await reporting<{ line: string }[]>`
    select to_jsonb(dossier_facts)::text as line from dossier_facts
    union all
    select to_jsonb(figure_counts)::text from figure_counts
    where exists (
      select from jsonb_each(to_jsonb(figure_counts)) as cell
      where jsonb_typeof(cell.value) = 'number' and cell.key <> 'tenant_id' and cell.value <> '0')`
  return new Set(rows.map(({ line }) => line))
}

function result(check: string, lookedAt: number, wrong: readonly unknown[]): CheckResult {
  return { check, ok: wrong.length === 0, looked_at: lookedAt, wrong: wrong.slice(0, 5) }
}
