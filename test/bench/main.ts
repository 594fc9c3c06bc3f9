/** `pnpm bench --dossiers N [--only NAME] [--keep]`: builds a province and measures it; docs/benchmarks.md says what and how. */
import { parseArgs } from 'node:util'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { benches } from './benches/benches.ts'
import type { Province, Size } from './benches/bench.ts'
import { startLoadGenerator } from './load/load-generator.ts'
import { buildProvince, dropProvince, isBuilt, migrateProvince } from './province/build.ts'
import { groundOf } from './stack/ground.ts'
import { startBenchPostgres } from './stack/postgres.ts'
import { createServices, type Services } from './stack/services.ts'
import { signIn } from './stack/users.ts'
import { ChildFailed } from '@motcua/local-stack'

const { values } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '100000' },
    only: { type: 'string', multiple: true },
    keep: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    full: { type: 'boolean', default: false },
  },
})
process.env['NODE_ENV'] = 'production'
process.env['APOLLO_TELEMETRY_DISABLED'] = '1'

const dossiers = Number(values.dossiers)
const sizes: Readonly<Record<Size, { readonly dossiers: number; readonly place: number }>> = {
  LARGE: { dossiers, place: 0 },
  SMALL: { dossiers: Math.round(dossiers / 10), place: 1 },
  EMPTY: { dossiers: 0, place: 2 },
}
const chosen = values.only ?? Object.keys(benches)
const say = (text: string) => console.error(text)
const print = (line: object) => console.log(JSON.stringify(line))
const postgres = await startBenchPostgres()
const load = startLoadGenerator()
const open = new Map<Size, Promise<Province>>()
const started: Services[] = []
let failed = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopEverything().then(() => process.exit(130)))

print({
  bench: 'machine',
  ...{ cpu: cpus()[0]?.model, cores: availableParallelism(), memory_gb: totalmem() / 2 ** 30 },
  ...{ node: process.version, dossiers },
  note: 'load generator, gateway, subgraphs and PostgreSQL share these cores',
})
try {
  for (const name of chosen) {
    const bench = benches[name]
    if (!bench)
      throw new Error(`There is no measurement ${name}; there are ${Object.keys(benches)}.`)
    await bench.run({
      ...{ load, openProvince, postgresPid: postgres.child.pid ?? 0 },
      ...{ rounds: Number(values.rounds), milliseconds: Number(values.seconds) * 1000 },
      ...{ full: values.full, print: (line) => print({ bench: name, ...line }) },
    })
    for (const services of started) await services.stop()
  }
} catch (error) {
  failed = true
  console.error(error)
  if (error instanceof ChildFailed) console.error(error.child.lastLines().join('\n'))
} finally {
  await stopEverything()
}
process.exitCode = failed ? 1 : 0

/** Services first, PostgreSQL last; what is not to be kept is dropped. */
async function stopEverything(): Promise<void> {
  load.stop()
  for (const services of started) {
    await services.stop()
    if (!values.keep) await dropProvince(services, postgres.serverUrl)
  }
  await postgres.stop()
}

function openProvince(size: Size): Promise<Province> {
  const found = open.get(size) ?? buildOrFind(size)
  open.set(size, found)
  return found
}

async function buildOrFind(size: Size): Promise<Province> {
  const { dossiers: count, place } = sizes[size]
  const ground = await groundOf(count, place, postgres.serverUrl)
  let services = createServices(ground)
  started.push(services)
  if (values.keep && (await isBuilt(services, count))) await migrateProvince(services)
  else {
    await dropProvince(services, postgres.serverUrl)
    services = createServices(await groundOf(count, place, postgres.serverUrl))
    started.push(services)
    print({ bench: 'build', ...(await buildProvince(services, count, say)) })
  }
  return { dossiers: count, services, users: await signIn(services.ground, count) }
}
