import postgres from 'postgres'
import { round } from '../load/measure.ts'
import { rebuildFigures } from '../province/rebuild-figures.ts'
import { cpuBetween, familyOf, readCpu } from '../stack/cpu.ts'
import type { Bench } from './bench.ts'

/** All figures of the province, built again from the log. */
export const rebuild: Bench = {
  name: 'rebuild',
  async run({ openProvince, postgresPid, print }) {
    const { services } = await openProvince('LARGE')
    const client = postgres(services.ground.databases.dossiers, { max: 1 })
    const [row] = await client<{ events: number }[]>`select count(*)::int as events from outbox`
    await client.end()
    const groups = () => ({ postgres: familyOf(postgresPid) })
    const before = readCpu(groups())
    const begun = performance.now()
    await rebuildFigures(services)
    const seconds = (performance.now() - begun) / 1000
    const events = row?.events ?? 0
    print({ seconds: round(seconds), events, events_s: round(events / seconds) })
    print({ cpu_s: round((cpuBetween(before, readCpu(groups()))['postgres'] ?? 0) / 1000) })
  },
}
