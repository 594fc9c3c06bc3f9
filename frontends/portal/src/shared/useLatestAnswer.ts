import { unwrap, type Granted, type Outcome, type ReadOutcome } from '@motcua/graph-client'
import { useClientHandle, type AnyVariables, type TypedDocumentNode } from '@urql/vue'
import { onScopeDispose, readonly, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'

/** Asks the server, past the cache; an answer that a later question has overtaken is undefined. */
export function useLatestAnswer<Data, Variables extends AnyVariables, T>(
  query: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => T,
) {
  const { client } = useClientHandle()
  const fetching = ref(false)
  let latest = 0

  async function ask(variables: Variables): Promise<Outcome<Granted<T>> | undefined> {
    latest += 1
    const turn = latest
    fetching.value = true
    const { data, error } = await client
      .query(query, variables, { requestPolicy: 'network-only' })
      .toPromise()
    if (turn !== latest) return undefined
    fetching.value = false
    return unwrap({ data: data ?? undefined, error }, pick)
  }

  onScopeDispose(() => {
    latest += 1
  })
  return { ask, fetching: readonly(fetching) }
}

/** What to show next: a page that was read stays readable while the network is away. */
export function nextOutcome<T>(now: ReadOutcome<T>, answer: Outcome<T>): ReadOutcome<T> {
  return answer.kind === 'offline' && now.kind === 'ok' ? now : answer
}

interface Asked {
  readonly variables: () => unknown
  readonly pause: MaybeRefOrGetter<boolean>
}

/** Calls at once and whenever the variables change, unless paused; tells whether the question is a new one. */
export function whenAsked({ variables, pause }: Asked, ask: (isNew: boolean) => void): void {
  watch(
    [() => JSON.stringify(variables()), () => toValue(pause)],
    ([now, isPaused], [before]) => {
      if (!isPaused) ask(now !== before)
    },
    { immediate: true },
  )
}
