import type { FactChange } from './count-cells.ts'
import type { Channel, DossierFact } from './dossier-fact.ts'
import { waitingStates } from './figures.ts'
import { isKeptByDay, placeIn, sliceNames, type Slice } from './slices.ts'

/** A state in which a dossier waits for somebody outside the agency. */
export type WaitingState = (typeof waitingStates)[keyof typeof waitingStates]

/** Where a count of waiting dossiers is kept, as of now; what the slice does not know is empty. */
interface WaitingCell {
  readonly slice: Slice
  readonly agencyId: string
  readonly fieldCode: string
  readonly procedureId: string
  readonly channel: Channel
  readonly state: WaitingState
}

/** A cell with how many more dossiers wait there than before. */
export type WaitingChange = WaitingCell & { readonly dossiers: number }

/** The slices in which waiting is kept: in finer ones there would be about a cell for each dossier that waits. */
export const waitingSlices: readonly Slice[] = sliceNames.filter(isKeptByDay)

const states: ReadonlySet<string> = new Set(Object.values(waitingStates))

/** What a batch changes in the counts of what waits: a dossier waits no more where it did, and waits where it does now. */
export function waitingChanges(changes: readonly FactChange[]): readonly WaitingChange[] {
  const cells = new Map<string, WaitingChange>()
  for (const { before, after } of changes) {
    if (before?.state === after.state && isSamePlace(before, after)) continue
    if (before) addFact(cells, before, -1)
    addFact(cells, after, 1)
  }
  // One order for all writers, so that no two can wait for each other.
  return [...cells]
    .filter(([, { dossiers }]) => dossiers !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, cell]) => cell)
}

function addFact(cells: Map<string, WaitingChange>, fact: DossierFact, sign: 1 | -1): void {
  const { state, channel } = fact
  if (!isWaitingState(state)) return
  for (const slice of waitingSlices) {
    const cell = { slice, ...placeIn(slice, fact), channel, state }
    const key = Object.values(cell).join('|')
    cells.set(key, { ...cell, dossiers: (cells.get(key)?.dossiers ?? 0) + sign })
  }
}

function isWaitingState(state: string): state is WaitingState {
  return states.has(state)
}

function isSamePlace(one: DossierFact, other: DossierFact): boolean {
  return (
    one.agencyId === other.agencyId &&
    one.fieldCode === other.fieldCode &&
    one.procedureId === other.procedureId &&
    one.channel === other.channel
  )
}
