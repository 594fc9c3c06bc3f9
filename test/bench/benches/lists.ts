import { openDatabase } from '@motcua/subgraph-kit'
import postgres from 'postgres'
import { postsOf } from '../../../subgraphs/dossiers/src/resolvers/posts.ts'
import { countInbox } from '../../../subgraphs/dossiers/src/store/inbox.ts'
import { ratio, takeTurns, type Side } from '../load/rounds.ts'
import { createDice } from '../province/dice.ts'
import { countPersons, givenNames, personOf } from '../province/persons.ts'
import { familyOf } from '../stack/cpu.ts'
import { allServices } from '../stack/services.ts'
import type { Bench, BenchTools, Province } from './bench.ts'

/** What a list is asked for: by whom, with which variables. */
interface Asking {
  readonly query: string
  readonly field: string
  readonly atLeast: number
  readonly cookies: readonly string[]
  readonly variables: readonly object[]
}

type Ask = (province: Province) => Promise<Asking> | Asking

const USERS = 8
/** Rows of a full page, and of one that enough inboxes of the smaller province fill. */
const ROWS = 20
const FEW_ROWS = 10
const FULLEST = 12
const SETS = 500
/** Days before its last that a period begins. */
const LENGTHS = [0, 6, 30, 91]

/** A list asked in a province and in one of a tenth of its size, in turns: how much dearer does it become? */
function listBench(name: string, ask: Ask): Bench {
  return {
    name,
    async run(tools) {
      const provinces = [await tools.openProvince('SMALL'), await tools.openProvince('LARGE')]
      const sides: Side[] = []
      for (const province of provinces) sides.push(await toSide(name, province, ask, tools))
      const results = await takeTurns(tools.load, sides, tools.rounds)
      const [small, large] = results
      for (const result of results) tools.print({ ...result })
      tools.print({
        growth: ratio(small, large),
        cpu_growth: (large?.cpu_ms_sum ?? 0) / (small?.cpu_ms_sum ?? 1),
        p95_growth: (large?.p95_ms ?? 0) / (small?.p95_ms ?? 1),
      })
    },
  }
}

async function toSide(
  name: string,
  province: Province,
  ask: Ask,
  { postgresPid, milliseconds }: BenchTools,
): Promise<Side> {
  const { services, dossiers } = province
  await services.start(allServices)
  const url = `http://127.0.0.1:${services.ground.settings.GATEWAY_PORT}/graphql`
  return {
    name: String(dossiers),
    order: {
      ...{ scenario: 'read', key: `${name} ${dossiers}`, users: USERS, milliseconds },
      parameters: { url, ...(await ask(province)) },
    },
    processes: () => {
      const { gateway, 'stand-ins': _, ...subgraphs } = services.pids()
      return {
        gateway: gateway ? [gateway] : [],
        subgraphs: Object.values(subgraphs),
        postgres: familyOf(postgresPid),
      }
    },
  }
}

/** Looked up by its code, by anybody. */
export const lookup = listBench('lookup', async ({ services }) => {
  const client = postgres(services.ground.databases.dossiers, { max: 1 })
  const rows = await client<{ code: string }[]>`
    select code from dossiers where tenant_id = 1 and code is not null order by md5(id::text) limit ${SETS}`
  await client.end()
  return {
    ...{ query: 'lookup', field: 'lookUpDossier', atLeast: 1, cookies: [] },
    variables: rows.map(({ code }) => ({ code })),
  }
})

/** Searched by name at the counters: given names, and full names of people who applied. */
export const nameSearch = listBench('name-search', ({ users, dossiers }) => {
  const dice = createDice(11)
  const full = Array.from({ length: SETS }, () => personOf(dice.below(countPersons(dossiers))))
  const texts = [...givenNames, ...full.map(({ fullName }) => fullName)]
  return {
    ...{ query: 'search', field: 'searchDossiers', atLeast: 0 },
    cookies: users.crews.map(({ clerk }) => clerk.cookie),
    variables: texts.map((text) => ({ text, first: 20 })),
  }
})

/** The first page of work of as many people here as there, those with the fullest inboxes: as many rows, too. */
export const inbox = listBench('inbox', async ({ services, users }) => {
  const db = openDatabase(services.ground.databases.dossiers, { tenantId: 1, connections: 1 })
  const people = users.crews.flatMap((crew) => [crew.clerk, crew.head, crew.officer, crew.leader])
  const inboxes: { readonly cookie: string; readonly size: number }[] = []
  for (const { identity, cookie } of people) {
    const work = await countInbox(db, postsOf(identity), new Date())
    inboxes.push({ cookie, size: work.reduce((sum, { total }) => sum + total, 0) })
  }
  await db.close()
  const fullest = inboxes.toSorted((one, other) => other.size - one.size).slice(0, FULLEST)
  return {
    ...{ query: 'inbox', field: 'inbox', atLeast: FEW_ROWS },
    cookies: fullest.map(({ cookie }) => cookie),
    variables: [{ first: FEW_ROWS }],
  }
})

/** What is late now in the agencies of leaders who have a page full of it, the latest first. */
export const overdue = listBench('overdue', async ({ services, users }) => {
  const client = postgres(services.ground.databases.reporting, { max: 1 })
  const rows = await client<{ agency_id: string }[]>`
    select agency_id from dossier_facts
    where tenant_id = 1 and received_day is not null and settled_day is null and due_at < now() and not clock_stands
    group by agency_id having count(*) >= ${ROWS}`
  await client.end()
  const late = new Set(rows.map((row) => row.agency_id))
  const leaders = users.crews.filter(({ agencyId }) => late.has(agencyId))
  return {
    ...{ query: 'overdue', field: 'dossiersBehind', atLeast: ROWS },
    cookies: leaders.map(({ leader }) => leader.cookie),
    variables: [{ filter: thisYear(), first: ROWS }],
  }
})

/** The figures of the whole province, in sum and by agency, for periods of all kinds. */
export const statistics = listBench('statistics', ({ users }) => ({
  ...{ query: 'figures', field: 'figures', atLeast: 1, cookies: [users.supervisor.cookie] },
  variables: periods().map((filter) => ({ filter })),
}))

function thisYear() {
  const to = day(0)
  return { from: `${to.slice(0, 4)}-01-01`, to }
}

/** The year so far, and months, weeks and days before today. */
function periods() {
  const past = Array.from({ length: 60 }, (_, index) => {
    const end = 1 + 5 * index
    return { from: day(end + (LENGTHS[index % LENGTHS.length] ?? 0)), to: day(end) }
  })
  return [thisYear(), ...past]
}

/** The day so many days ago, in Vietnam. */
function day(ago: number): string {
  const at = Date.now() + 7 * 3_600_000 - ago * 86_400_000
  return new Date(at).toISOString().slice(0, 10)
}
