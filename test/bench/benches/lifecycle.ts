import { figuresOf, figuresOfParts, median, round } from '../load/measure.ts'
import { ratio, takeTurns, type Side } from '../load/rounds.ts'
import { countPersons } from '../province/persons.ts'
import { familyOf } from '../stack/cpu.ts'
import { listCounters } from '../stack/counters.ts'
import { allServices } from '../stack/services.ts'
import type { Bench, BenchTools, Province } from './bench.ts'

const USERS = 50
/** Half of what a province can take is what it should take without anybody waiting. */
const SHARE = 0.5

/** Whole lives of dossiers by fifty users, in the province and in one without dossiers; then at half of what it can take. */
export const lifecycle: Bench = {
  name: 'lifecycle',
  async run(tools) {
    const provinces = [await tools.openProvince('EMPTY'), await tools.openProvince('LARGE')]
    const sides: Side[] = []
    for (const province of provinces) sides.push(await lifeSide(province, tools))
    const results = await takeTurns(tools.load, sides, tools.rounds)
    const [empty, full] = results
    for (const result of results) tools.print({ ...result, lifecycles_s: result.req_s })
    tools.print({ ratio_to_empty: ratio(full, empty), lifecycles_s: full?.req_s })

    const side = sides.at(-1)
    if (!side || !full) return
    const perSecond = median(full.rounds) * SHARE
    const milliseconds = tools.milliseconds * tools.rounds
    const calm = await tools.load.run({ ...side.order, perSecond, milliseconds })
    const { read, write } = figuresOfParts(calm)
    tools.print({
      ...{ side: 'half of saturation', lifecycles_per_s: round(perSecond), ...figuresOf(calm) },
      ...{ faults: calm.faults, read, write },
    })
  },
}

/** The load of whole lives upon a province. */
export async function lifeSide(
  { services, users, dossiers }: Province,
  { postgresPid, milliseconds }: Pick<BenchTools, 'postgresPid' | 'milliseconds'>,
): Promise<Side> {
  await services.start(allServices)
  const { ground } = services
  return {
    name: String(dossiers),
    order: {
      ...{ scenario: 'lifecycle', key: `lifecycle ${dossiers}`, users: USERS, milliseconds },
      parameters: {
        url: `http://127.0.0.1:${ground.settings.GATEWAY_PORT}/graphql`,
        counters: await listCounters(ground, users),
        persons: countPersons(dossiers),
      },
    },
    processes: () => ({
      ...Object.fromEntries(Object.entries(services.pids()).map(([name, pid]) => [name, [pid]])),
      postgres: familyOf(postgresPid),
    }),
  }
}
