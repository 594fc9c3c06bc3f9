import type { CheckVerdict } from '@motcua/graph-client/schema'
import type { DossierView } from '../useDossier.ts'

/** A question or paper in the check. */
export type CheckItem = NonNullable<DossierView['check']>['items'][number]

/** A mark as it stands on the screen. */
export interface MarkState {
  readonly verdict: CheckVerdict | null
  readonly instruction: string
}

/** Marks changed on this screen, by the key of what they are about. */
export type Marks = Readonly<Record<string, MarkState>>

/** What a mark is known by. */
export function keyOf({ kind, target }: Pick<CheckItem, 'kind' | 'target'>): string {
  return `${kind} ${target}`
}

/** How a thing is marked: as changed here, else as the server has it. */
export function markOf(item: CheckItem, changed: Marks): MarkState {
  const { verdict, instruction } = item
  return changed[keyOf(item)] ?? { verdict, instruction: instruction ?? '' }
}

/** A question or paper that is marked wrong or missing. */
export interface Fault extends MarkState {
  readonly item: CheckItem
  readonly verdict: 'WRONG' | 'MISSING'
}

/** What is wrong or missing by the marks, in the order of the check. */
export function faultsOf(items: readonly CheckItem[], changed: Marks): readonly Fault[] {
  return items.flatMap((item) => {
    const { verdict, instruction } = markOf(item, changed)
    return verdict === 'WRONG' || verdict === 'MISSING' ? [{ item, verdict, instruction }] : []
  })
}
