import { figuresOf, figuresOfParts, join, round, type Measured } from '../load/measure.ts'
import type { Bench } from './bench.ts'
import { lifeSide } from './lifecycle.ts'

/** Lives that begin each second, one after another: a quiet office, a rush, a bigger one, the biggest, and closing time. */
const arrivals = [1, 15, 1, 25, 2, 35, 10]
/** Ten minutes in all where the full time is taken, else a little over one. */
const FULL = 85_000
const SHORT = 10_000
/** A system has recovered when a life takes no longer than twice what it took before the rush. */
const TWICE = 2

/** Rushes at the counters: what fails, and how long it takes until nothing of a rush is felt. */
export const spike: Bench = {
  name: 'spike',
  async run(tools) {
    const province = await tools.openProvince('LARGE')
    const { order } = await lifeSide(province, tools)
    const milliseconds = tools.full ? FULL : SHORT
    await tools.load.run({ ...order, users: 4, milliseconds: tools.milliseconds * 4 })

    const stretches: Measured[] = []
    for (const perSecond of arrivals) {
      const measured = await tools.load.run({ ...order, perSecond, milliseconds })
      stretches.push(measured)
      tools.print({
        arrivals_s: perSecond,
        ...figuresOf(measured),
        took_s: round(measured.seconds),
      })
    }
    const all = join(stretches)
    const calm = stretches[0]
    const begun = performance.now()
    const limit = TWICE * figuresOf(calm ?? all).p50_ms
    while ((await tryOnce()) > limit && performance.now() - begun < 120_000);
    tools.print({
      ...{ error_share: round(all.errors / (all.answered + all.errors)), ...figuresOf(all) },
      ...{ recovery_s: round((performance.now() - begun) / 1000), faults: all.faults },
      parts: figuresOfParts(all),
    })

    async function tryOnce(): Promise<number> {
      const once = await tools.load.run({ ...order, users: 1, milliseconds: 1 })
      return once.took[0] ?? Number.POSITIVE_INFINITY
    }
  },
}
