import { useQuery, type AnyVariables, type TypedDocumentNode } from '@urql/vue'
import { computed, shallowRef, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue'
import { unwrap, type Granted, type ReadOutcome } from './outcome.ts'

/** What to read and which field of the answer is meant. */
export interface ReadOptions<Data, Variables extends AnyVariables, T> {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variables: MaybeRefOrGetter<Variables>
  readonly pick: (data: Data) => T
  /** Holds the query back while true. */
  readonly pause?: MaybeRefOrGetter<boolean>
  /** Waits instead of showing the last outcome when the variables change: for pages that show one thing by its id. */
  readonly forget?: boolean
}

/** A query as an outcome. While it is read anew the last outcome stays. */
export interface Read<T> {
  readonly outcome: Readonly<Ref<ReadOutcome<T>>>
  readonly fetching: Readonly<Ref<boolean>>
  /** Asks the server again, past the cache. */
  reload(): void
}

/** Runs a query and follows its variables. */
export function useRead<Data, Variables extends AnyVariables, T>(
  options: ReadOptions<Data, Variables, T>,
): Read<Granted<T>> {
  const { query, variables, pick, pause = false, forget = false } = options
  const request = useQuery<Data, Variables>({
    query,
    variables: variables as MaybeRefOrGetter<Variables>,
    pause,
  } as Parameters<typeof useQuery<Data, Variables>>[0])
  const outcome = shallowRef<ReadOutcome<Granted<T>>>({ kind: 'waiting' })

  watch(
    [request.data, request.error, request.fetching],
    ([data, error, fetching]) => {
      if (fetching || (data === undefined && error === undefined)) return
      outcome.value = unwrap({ data: data ?? undefined, error }, pick)
    },
    { immediate: true },
  )
  if (forget) {
    watch(
      () => JSON.stringify(toValue(variables)),
      () => {
        if (request.fetching.value || request.data.value === undefined) {
          outcome.value = { kind: 'waiting' }
        }
      },
      { flush: 'post' },
    )
  }

  return {
    outcome,
    fetching: computed(() => request.fetching.value),
    reload: () => void request.executeQuery({ requestPolicy: 'network-only' }),
  }
}
