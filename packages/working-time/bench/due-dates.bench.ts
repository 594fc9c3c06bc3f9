import {
  compileCalendar,
  dueDate,
  dueDateWithPauses,
  explainDueDate,
  officeHours,
  unitCalendar,
} from '../src/index.ts'
import type { Pause, TimeLimit } from '../src/index.ts'

/** Prints how many due dates a second this machine makes. Run: node packages/working-time/bench/due-dates.bench.ts */

const compileStarted = performance.now()
const calendar = compileCalendar(unitCalendar('bench', officeHours.FROM_0700))
console.log(`compileCalendar: ${(performance.now() - compileStarted).toFixed(1)} ms`)

const limits: readonly TimeLimit[] = [
  { quantity: 8, unit: 'HOUR' },
  { quantity: 7.5, unit: 'WORKING_DAY' },
  { quantity: 45, unit: 'WORKING_DAY' },
  { quantity: 10, unit: 'DAY' },
  { quantity: 1, unit: 'SAME_DAY' },
]
const beginning = Date.parse('2026-01-01T00:00:00Z')
const starts = Array.from({ length: 1000 }, (_, index) => new Date(beginning + index * 31_337_000))
const pausesOf = (start: Date): readonly Pause[] => [
  {
    from: new Date(start.getTime() + 20 * 3_600_000),
    to: new Date(start.getTime() + 60 * 3_600_000),
    reason: 'bổ sung hồ sơ',
    mode: 'PAUSE',
  },
]

measure('dueDate', 400, (start, limit) => dueDate(calendar, start, limit))
measure('dueDateWithPauses (one pause)', 200, (start, limit) =>
  dueDateWithPauses(calendar, start, limit, pausesOf(start)),
)
measure('explainDueDate', 10, (start, limit) => explainDueDate(calendar, start, limit))

function measure(name: string, rounds: number, act: (start: Date, limit: TimeLimit) => unknown) {
  const run = (times: number) => {
    for (let round = 0; round < times; round += 1) {
      for (const start of starts) for (const limit of limits) act(start, limit)
    }
  }
  run(Math.ceil(rounds / 10))
  const started = performance.now()
  run(rounds)
  const seconds = (performance.now() - started) / 1000
  const made = rounds * starts.length * limits.length
  console.log(`${name}: ${Math.round(made / seconds).toLocaleString('en')} a second`)
}
