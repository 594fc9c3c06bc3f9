import { unwrap, type Granted, type ReadOutcome } from '@motcua/graph-client'
import { useClientHandle, type AnyVariables, type TypedDocumentNode } from '@urql/vue'
import { onScopeDispose, readonly, ref, shallowRef, toValue, watch } from 'vue'
import type { MaybeRefOrGetter, Ref } from 'vue'
import { useRetry } from './use-retry.ts'

/** What to read anew each time, and which field of the answer is meant. */
export interface FreshOptions<Data, Variables extends AnyVariables, T> {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variables: MaybeRefOrGetter<Variables>
  readonly pick: (data: Data) => T
  /** While it says so nothing is read. */
  readonly pause?: () => boolean
}

/** A reading past the cache, with the moment of what is on show. */
export interface Fresh<T> {
  readonly outcome: Readonly<Ref<ReadOutcome<T>>>
  readonly fetching: Readonly<Ref<boolean>>
  /** When what is on show was answered; undefined before. */
  readonly updatedAt: Readonly<Ref<Date | undefined>>
  /** Whether a later reading failed: what is on show is of `updatedAt`, not of now. */
  readonly isStale: Readonly<Ref<boolean>>
  /** Reads again; what is on show stays meanwhile, and also when the reading fails. */
  reload(): Promise<void>
}

/** Reads from the server whenever the variables change. Numbers that were read stay readable while the server is away. */
export function useFresh<Data, Variables extends AnyVariables, T>(
  options: FreshOptions<Data, Variables, T>,
): Fresh<Granted<T>> {
  const { query, variables, pick, pause = () => false } = options
  const { client } = useClientHandle()
  const outcome = shallowRef<ReadOutcome<Granted<T>>>({ kind: 'waiting' })
  const fetching = ref(false)
  const updatedAt = shallowRef<Date>()
  const isStale = ref(false)
  let latest = 0

  async function reload(): Promise<void> {
    if (pause()) return
    latest += 1
    const turn = latest
    fetching.value = true
    const { data, error } = await client
      .query(query, toValue(variables), { requestPolicy: 'network-only' })
      .toPromise()
    // A later question was asked meanwhile: its answer counts.
    if (turn !== latest) return
    fetching.value = false
    const next = unwrap({ data: data ?? undefined, error }, pick)
    if (next.kind === 'ok') updatedAt.value = new Date()
    isStale.value = outcome.value.kind === 'ok' && mayPass(next.kind)
    if (!isStale.value) outcome.value = next
  }

  watch(
    () => JSON.stringify([pause(), toValue(variables)]),
    () => {
      outcome.value = { kind: 'waiting' }
      void reload()
    },
    { immediate: true },
  )
  useRetry(isStale, () => void reload())
  onScopeDispose(() => {
    latest += 1
  })

  return {
    outcome,
    fetching: readonly(fetching),
    updatedAt: readonly(updatedAt) as Readonly<Ref<Date | undefined>>,
    isStale: readonly(isStale),
    reload,
  }
}

/** Whether it may be better in a minute: then nobody is shown an error in the place of numbers. */
export function mayPass(kind: ReadOutcome<unknown>['kind']): boolean {
  return kind === 'offline' || kind === 'failed'
}
