import type { Granted, ReadOutcome } from '@motcua/graph-client'
import type { AnyVariables, TypedDocumentNode } from '@urql/vue'
import { shallowRef, toValue, type MaybeRefOrGetter, type Ref } from 'vue'
import { nextOutcome, useLatestAnswer, whenAsked } from './useLatestAnswer.ts'

/** What to read anew each time, and which field of the answer is meant. */
interface FreshOptions<Data, Variables extends AnyVariables, T> {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variables: MaybeRefOrGetter<Variables>
  readonly pick: (data: Data) => T
  /** Holds the reading back while true. */
  readonly pause?: MaybeRefOrGetter<boolean>
}

/** A reading past the cache: what belongs to a person may change behind the page's back. */
interface Fresh<T> {
  readonly outcome: Readonly<Ref<ReadOutcome<T>>>
  readonly fetching: Readonly<Ref<boolean>>
  /** Reads again; the last outcome stays on show meanwhile. */
  reload(): Promise<void>
}

/** Reads from the server whenever the variables change. */
export function useFresh<Data, Variables extends AnyVariables, T>(
  options: FreshOptions<Data, Variables, T>,
): Fresh<Granted<T>> {
  const { query, variables, pick, pause = false } = options
  const { ask, fetching } = useLatestAnswer(query, pick)
  const outcome = shallowRef<ReadOutcome<Granted<T>>>({ kind: 'waiting' })

  async function reload(): Promise<void> {
    const answer = await ask(toValue(variables))
    if (answer) outcome.value = nextOutcome(outcome.value, answer)
  }

  whenAsked({ variables: () => toValue(variables), pause }, (isNew) => {
    if (isNew) outcome.value = { kind: 'waiting' }
    void reload()
  })
  return { outcome, fetching, reload }
}
