import { firstOfMonth, firstOfYear, type Day } from './calendar-day.ts'
import { contributionsOf, type Measure } from './contributions.ts'
import type { Channel, DossierFact } from './dossier-fact.ts'
import { placeIn, sliceNames, spansOf, type Slice, type Span } from './slices.ts'

/** Where a count is kept; what the slice does not know is empty. */
export interface CountCell {
  readonly slice: Slice
  readonly span: Span
  readonly agencyId: string
  readonly fieldCode: string
  readonly procedureId: string
  readonly channel: Channel
  /** The day, or the first day of the month or year. */
  readonly day: Day
}

/** A cell with how much each measure changes. */
export type CountChange = CountCell & Readonly<Partial<Record<Measure, number>>>

/** A dossier before and after a batch of events; undefined where it was not known. */
export interface FactChange {
  readonly before: DossierFact | undefined
  readonly after: DossierFact
}

/** What a batch changes in the counts: what a dossier added before is taken back, what it adds now is put in. */
export function countChanges(changes: readonly FactChange[]): readonly CountChange[] {
  const tally: Tally = new Map()
  for (const { before, after } of changes) {
    if (before) addFact(tally, before, -1)
    addFact(tally, after, 1)
  }

  const cells = new Map<string, CountCell & Partial<Record<Measure, number>>>()
  for (const { place, day, measure, amount } of tally.values()) {
    if (amount === 0) continue
    for (const cell of cellsOf(place, day)) {
      const key = Object.values(cell).join('|')
      const known = cells.get(key) ?? cell
      const changed: CountCell & Partial<Record<Measure, number>> = known
      changed[measure] = (changed[measure] ?? 0) + amount
      cells.set(key, changed)
    }
  }
  // One order for all writers, so that no two can wait for each other.
  return [...cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell)
}

type Place = Pick<DossierFact, 'agencyId' | 'fieldCode' | 'procedureId' | 'channel'>

interface Tallied {
  readonly place: Place
  readonly day: Day
  readonly measure: Measure
  amount: number
}

type Tally = Map<string, Tallied>

function addFact(tally: Tally, fact: DossierFact, sign: 1 | -1): void {
  const { agencyId, fieldCode, procedureId, channel } = fact
  for (const { day, measure } of contributionsOf(fact)) {
    const key = [agencyId, fieldCode, procedureId, channel, day, measure].join('|')
    const tallied = tally.get(key) ?? { place: fact, day, measure, amount: 0 }
    tallied.amount += sign
    tally.set(key, tallied)
  }
}

function cellsOf(place: Place, day: Day): readonly CountCell[] {
  return sliceNames.flatMap((slice) => {
    const where = { ...placeIn(slice, place), channel: place.channel }
    return spansOf(slice).map((span) => ({ slice, span, ...where, day: beginningOf[span](day) }))
  })
}

const beginningOf: Readonly<Record<Span, (day: Day) => Day>> = {
  DAY: (day) => day,
  MONTH: firstOfMonth,
  YEAR: firstOfYear,
}
