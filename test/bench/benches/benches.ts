import type { Bench } from './bench.ts'
import { gatewayList } from './gateway-list.ts'
import { lifecycle } from './lifecycle.ts'
import { inbox, lookup, nameSearch, overdue, statistics } from './lists.ts'
import { rebuild } from './rebuild.ts'
import { spike } from './spike.ts'

/** Every measurement, in the order in which they are run. */
export const benches: Readonly<Record<string, Bench>> = Object.fromEntries(
  [gatewayList, lookup, nameSearch, inbox, overdue, statistics, lifecycle, spike, rebuild].map(
    (bench) => [bench.name, bench],
  ),
)
