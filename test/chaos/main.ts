/** `pnpm chaos`: kills each process in turn under load, and checks that nothing acknowledged is lost and nothing is done twice. */
import { ChildFailed } from '@motcua/local-stack'
import { buildProvince, dropProvince } from '../bench/province/build.ts'
import { countPersons } from '../bench/province/persons.ts'
import { listCounters } from '../bench/stack/counters.ts'
import { familyOf } from '../bench/stack/cpu.ts'
import { groundOf } from '../bench/stack/ground.ts'
import { startBenchPostgres } from '../bench/stack/postgres.ts'
import { createServices, allServices, subgraphNames } from '../bench/stack/services.ts'
import { signIn } from '../bench/stack/users.ts'
import { checkEverything } from './checks.ts'
import { startStubbornUsers } from './stubborn-users.ts'

const DOSSIERS = 500
const PLACE = 3
const USERS = 12
/** Time under load before each blow, and after the last, in milliseconds. */
const CALM = 4_000
/** How long a process stays dead. */
const DEAD = 1_500

process.env['NODE_ENV'] = 'production'
process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
const say = (text: string) => console.error(text)
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

let postgres = await startBenchPostgres()
const { serverUrl } = postgres
const empty = createServices(await groundOf(DOSSIERS, PLACE, serverUrl))
await dropProvince(empty, serverUrl)
const services = createServices(await groundOf(DOSSIERS, PLACE, serverUrl))
let failures = 1
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => void stopEverything().then(() => process.exit(130)))

try {
  await buildProvince(services, DOSSIERS, () => undefined)
  const users = await signIn(services.ground, DOSSIERS)
  await services.start(allServices)
  const load = startStubbornUsers({
    url: `http://127.0.0.1:${services.ground.settings.GATEWAY_PORT}/graphql`,
    counters: await listCounters(services.ground, users),
    ...{ persons: countPersons(DOSSIERS), users: USERS },
  })
  for (const name of ['gateway', ...subgraphNames] as const) {
    await pause(CALM)
    say(`kill -9 ${name} (${load.acknowledged().length} acts acknowledged)`)
    await services.kill(name)
    await pause(DEAD)
    await services.start([name])
  }
  await pause(CALM)
  say('kill -9 postgres')
  await killPostgres()
  await pause(CALM)

  const acknowledged = await load.stop()
  const results = await checkEverything(services, acknowledged)
  for (const result of results) console.log(JSON.stringify(result))
  failures = results.filter(({ ok }) => !ok).length
  console.log(`${results.length - failures} passed, ${failures} failed`)
} catch (error) {
  console.error(error)
  if (error instanceof ChildFailed) console.error(error.child.lastLines().join('\n'))
} finally {
  await stopEverything()
}
process.exit(failures === 0 ? 0 : 1)

async function stopEverything(): Promise<void> {
  await services.stop()
  await postgres.stop()
}

/** The postmaster and everything that came from it at once, as when the machine stops; then recovery from the log. */
async function killPostgres(): Promise<void> {
  const family = familyOf(postgres.child.pid ?? 0)
  for (const pid of family) signal(pid, 'SIGKILL')
  await postgres.child.exited
  await pause(DEAD)
  // Dead but not yet cleared away they still count as running, and PostgreSQL would not start beside them.
  while (family.some((pid) => signal(pid, 0))) await pause(100)
  postgres = await startBenchPostgres()
}

/** Sends a signal; false where the process is gone, perhaps by itself because its parent is. */
function signal(pid: number, name: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
