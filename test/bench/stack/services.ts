import { join } from 'node:path'
import {
  startChild,
  waitUntilDone,
  waitUntilWell,
  type Child,
  type ChildSpec,
} from '../../../packages/local-stack/src/stack/child.ts'
import { firstSeeds } from '../../../packages/local-stack/src/stack/seeds.ts'
import {
  gateway,
  standIns,
  subgraph,
  type Ground,
} from '../../../packages/local-stack/src/stack/services.ts'
import { root } from './ground.ts'
import { writeTrustedDocuments } from './trusted-documents.ts'

export const subgraphNames = [
  'procedures',
  'accounts',
  'dossiers',
  'feedback',
  'reporting',
] as const
/** Everything that a province needs to run, what stands in for the outside world included. */
export const allServices = ['stand-ins', ...subgraphNames, 'gateway'] as const
/** Every process of a province, by the name of what it runs. */
export type ServiceName = 'gateway' | 'stand-ins' | (typeof subgraphNames)[number]

/** The running processes of one province. */
export interface Services {
  readonly ground: Ground
  /** Process ids now, by service. */
  pids(): Readonly<Partial<Record<ServiceName, number>>>
  start(names: readonly ServiceName[]): Promise<void>
  /** Ends a process at once, as a power cut would, and waits until it is gone. */
  kill(name: ServiceName): Promise<void>
  /** Enters the made-up province that every fresh installation can have. */
  seed(): Promise<void>
  stop(): Promise<void>
}

/** The processes of a province; none runs yet. */
export function createServices(ground: Ground): Services {
  const running = new Map<ServiceName, Child>()
  const place = { root, logs: join(ground.folder, 'logs') }

  async function startOne(name: ServiceName) {
    const spec = specOf(name, ground)
    const child = startChild(spec, place)
    running.set(name, child)
    if (spec.health) await waitUntilWell(child, spec.health, 120_000)
  }

  return {
    ground,
    pids: () =>
      Object.fromEntries([...running].map(([name, { pid }]) => [name, pid])) as Partial<
        Record<ServiceName, number>
      >,
    async start(names) {
      await Promise.all(names.filter((name) => !running.has(name)).map(startOne))
    },
    async kill(name) {
      const child = running.get(name)
      running.delete(name)
      if (child?.pid) process.kill(child.pid, 'SIGKILL')
      await child?.exited
    },
    async seed() {
      for (const spec of firstSeeds(ground, root)) await waitUntilDone(startChild(spec, place))
    },
    async stop() {
      const children = [...running.values()]
      running.clear()
      await Promise.all(children.map((child) => child.stop()))
    },
  }
}

function specOf(name: ServiceName, ground: Ground): ChildSpec {
  if (name === 'stand-ins') return standIns(ground)
  if (name !== 'gateway') return subgraph(name, ground)
  const spec = gateway(ground)
  const file = writeTrustedDocuments(join(ground.folder, 'trusted-documents.json'))
  // All look-ups come from one address here; the guard against guessing is not what is measured.
  const guard = { GUESS_PER_MINUTE: '1000000', GUESS_BURST: '1000000' }
  return { ...spec, environment: { ...spec.environment, ...guard, TRUSTED_DOCUMENTS: file } }
}
