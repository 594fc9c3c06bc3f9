import type { IndexPart } from '@motcua/graph-client/schema'
import { useFresh } from '../../shared/use-fresh.ts'
import { useList } from '../../shared/use-list.ts'
import {
  SupervisionIndexDocument,
  SupervisionIndexItemsDocument,
  type SupervisionIndexItemsQuery,
  type SupervisionIndexQuery,
} from './index.generated.ts'
import type { ChosenPeriod } from './index-period.ts'

/** The index of a period. */
export type ShownIndex = SupervisionIndexQuery['serviceIndex']

/** How an agency stands. */
export type ShownAgency = ShownIndex['agencies'][number]

/** A component with what it was made from. */
export type ShownComponent = ShownAgency['components'][number]

/** One of the things behind a number. */
export type ShownItem = SupervisionIndexItemsQuery['indexItems']['nodes'][number]

/** The index of a period, agency by agency. */
export function useIndex(period: () => ChosenPeriod) {
  return useFresh({
    query: SupervisionIndexDocument,
    variables: () => ({ ...period() }),
    pick: ({ serviceIndex }) => serviceIndex,
  })
}

/** Which number is opened. */
export interface OpenedNumber {
  readonly agencyId: string
  readonly component: string
  readonly part: IndexPart
}

/** The things behind a number, as far as they were read. */
export function useIndexItems(period: () => ChosenPeriod, opened: () => OpenedNumber) {
  return useList({
    query: SupervisionIndexItemsDocument,
    variables: (page) => ({ ...period(), ...opened(), ...page }),
    pick: ({ indexItems }) => indexItems,
    size: 25,
  })
}
