import { useMutation, type AnyVariables, type TypedDocumentNode } from '@urql/vue'
import { computed, type Ref } from 'vue'
import { unwrap, type Granted, type Outcome } from './outcome.ts'

/** A mutation as an outcome. */
export interface Act<Variables, T> {
  /** Carries it out. Repeating with the same `requestId` repeats the answer, never the act. */
  act(variables: Variables): Promise<Outcome<T>>
  readonly busy: Readonly<Ref<boolean>>
}

/** Prepares a mutation; `pick` names the field that was asked for. */
export function useAct<Data, Variables extends AnyVariables, T>(
  mutation: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => T,
): Act<Variables, Granted<T>> {
  const { executeMutation, fetching } = useMutation<Data, Variables>(mutation)

  async function act(variables: Variables): Promise<Outcome<Granted<T>>> {
    const { data, error } = await executeMutation(variables)
    return unwrap({ data: data ?? undefined, error }, pick)
  }

  return { act, busy: computed(() => fetching.value) }
}
