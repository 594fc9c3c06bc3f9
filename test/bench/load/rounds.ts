import { cpuBetween, readCpu, type CpuUse } from '../stack/cpu.ts'
import type { LoadGenerator, LoadOrder } from './load-generator.ts'
import {
  figuresOf,
  figuresOfParts,
  join,
  median,
  round,
  type Figures,
  type Measured,
} from './measure.ts'

/** One of several that are measured against one another. */
export interface Side {
  readonly name: string
  readonly order: LoadOrder
  /** Processes that work for it, by name. */
  readonly processes: () => Readonly<Record<string, readonly number[]>>
}

/** What a side reached. */
export interface SideResult extends Figures {
  readonly side: string
  /** Milliseconds of CPU for a request, by process: what the noise of a busy machine touches least. */
  readonly cpu_ms: Readonly<Record<string, number>>
  readonly cpu_ms_sum: number
  readonly faults: readonly string[]
  readonly parts?: ReturnType<typeof figuresOfParts>
  /** Requests a second in each round, for ratios between sides that ran one after another. */
  readonly rounds: readonly number[]
}

interface Taken {
  readonly measured: Measured
  readonly cpu: CpuUse
}

/** The first turn of each only warms up, and takes so many times as long: the compiler needs thousands of requests. */
const WARMING = 4

/** Lets the sides take turns for some rounds. What else the machine does hits all of them alike. */
export async function takeTurns(
  load: LoadGenerator,
  sides: readonly Side[],
  rounds: number,
): Promise<readonly SideResult[]> {
  const taken = new Map<string, Taken[]>(sides.map(({ name }) => [name, []]))
  for (const { order } of sides)
    await load.run({ ...order, milliseconds: order.milliseconds * WARMING })
  for (let turn = 0; turn < rounds; turn += 1)
    for (const side of sides) taken.get(side.name)?.push(await takeTurn(load, side))
  return sides.map(({ name }) => toResult(name, taken.get(name) ?? []))
}

async function takeTurn(load: LoadGenerator, { order, processes }: Side): Promise<Taken> {
  const groups = { ...processes(), load: [load.pid] }
  const before = readCpu(groups)
  const measured = await load.run(order)
  return { measured, cpu: cpuBetween(before, readCpu(groups)) }
}

function toResult(side: string, taken: readonly Taken[]): SideResult {
  const all = join(taken.map(({ measured }) => measured))
  const names = Object.keys(taken[0]?.cpu ?? {})
  const used = (name: string) => taken.reduce((sum, { cpu }) => sum + (cpu[name] ?? 0), 0)
  const cpu = Object.fromEntries(names.map((name) => [name, round(used(name) / all.answered)]))
  const served = names.filter((name) => name !== 'load')
  return {
    side,
    ...figuresOf(all),
    cpu_ms: cpu,
    cpu_ms_sum: round(served.reduce((sum, name) => sum + used(name), 0) / all.answered),
    faults: all.faults,
    ...(Object.keys(all.parts).length > 0 && { parts: figuresOfParts(all) }),
    rounds: taken.map(({ measured }) => round(measured.answered / measured.seconds)),
  }
}

/** How many times one side is as fast as another: the middle of the rounds, each against its neighbour in time. */
export function ratio(one: SideResult | undefined, other: SideResult | undefined): number {
  if (!one || !other) return Number.NaN
  return round(
    median(one.rounds.map((reached, turn) => reached / (other.rounds[turn] ?? Number.NaN))),
  )
}
