import { useRead, type ReadOptions } from '@motcua/graph-client'
import { computed } from 'vue'

/** How a look-up by number stands. */
export type LookUpState = 'idle' | 'looking' | 'known' | 'unknown' | 'failed'

type LookUp<Data, Variables extends object, T> = Pick<
  ReadOptions<Data, Variables, T>,
  'query' | 'variables' | 'pick'
> & {
  /** Whether the number is typed to its end. */
  readonly isWhole: () => boolean
}

/** Whoever has a number: asked as soon as it is whole. Each look-up is on record at the server. */
export function useLookUp<Data, Variables extends object, T>({
  isWhole,
  ...read
}: LookUp<Data, Variables, T>) {
  const { outcome, fetching, reload } = useRead({ ...read, pause: () => !isWhole() })
  const found = computed(() => {
    if (!isWhole() || fetching.value || outcome.value.kind !== 'ok') return undefined
    return outcome.value.value
  })
  const state = computed<LookUpState>(() => {
    if (!isWhole()) return 'idle'
    if (fetching.value || outcome.value.kind === 'waiting') return 'looking'
    if (found.value) return 'known'
    const isUnknown = outcome.value.kind === 'refused' && outcome.value.code === 'NOT_FOUND'
    return isUnknown ? 'unknown' : 'failed'
  })
  return { found, state, reload }
}
