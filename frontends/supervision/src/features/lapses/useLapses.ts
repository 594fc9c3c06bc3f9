import type { LapseKind } from '@motcua/graph-client/schema'
import { useLiveReload } from '../../shared/figures/useFigures.ts'
import type { Cut } from '../../shared/filter/cut.ts'
import { useFresh } from '../../shared/use-fresh.ts'
import { useList } from '../../shared/use-list.ts'
import {
  SupervisionIdleAgenciesDocument,
  SupervisionLapseCountsDocument,
  SupervisionLapsesDocument,
  type SupervisionIdleAgenciesQuery,
  type SupervisionLapsesQuery,
} from './lapses.generated.ts'

/** A lapse and the dossier it is in. */
export type ShownLapse = SupervisionLapsesQuery['lapses']['nodes'][number]

/** An agency that has not acted while others have. */
export type ShownIdleAgency = SupervisionIdleAgenciesQuery['idleAgencies'][number]

/** Dossiers that are read at a time. */
const SIZE = 25

function toLapsesFilter({ from, to, agencyId }: Cut) {
  return { from, to, agencyId: agencyId ?? null }
}

/** The lapses of a kind as far as they were read; live. */
export function useLapses(kind: () => LapseKind, cut: () => Cut) {
  const list = useList({
    query: SupervisionLapsesDocument,
    variables: (page) => ({ kind: kind(), filter: toLapsesFilter(cut()), ...page }),
    pick: ({ lapses }) => lapses,
    size: SIZE,
  })
  useLiveReload(() => void list.reload())
  return list
}

/** How many lapses there are, kind by kind; live. */
export function useLapseCounts(cut: () => Cut) {
  const read = useFresh({
    query: SupervisionLapseCountsDocument,
    variables: () => ({ filter: toLapsesFilter(cut()) }),
    pick: ({ lapseCounts }) => new Map(lapseCounts.map(({ kind, count }) => [kind, count])),
  })
  useLiveReload(() => void read.reload())
  return read
}

/** Agencies that do not use the system. */
export function useIdleAgencies() {
  return useFresh({
    query: SupervisionIdleAgenciesDocument,
    variables: {},
    pick: ({ idleAgencies }) => idleAgencies,
  })
}
