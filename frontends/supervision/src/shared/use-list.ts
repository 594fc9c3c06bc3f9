import { unwrap, type Granted, type Outcome, type ReadOutcome } from '@motcua/graph-client'
import { useClientHandle, type AnyVariables, type TypedDocumentNode } from '@urql/vue'
import { ref, shallowRef, watch } from 'vue'
import { useTurns } from './turns.ts'
import { mayPass } from './use-fresh.ts'
import { useRetry } from './use-retry.ts'

/** A list as far as it was read. */
export interface List<Node> {
  readonly nodes: readonly Node[]
  readonly hasMore: boolean
  readonly total: number
  readonly cursor: string | null
}

interface Connection<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

/** Which part of a list to read. */
export interface Page {
  readonly first: number
  readonly after: string | null
}

interface ListOptions<Data, Variables extends AnyVariables, Node> {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variables: (page: Page) => Variables
  readonly pick: (data: Data) => Connection<Node>
  /** Rows that are read at a time. */
  readonly size: number
}

/** Most rows that one request may ask for. */
const MOST = 100

/** Reads a list by cursor, more on demand; starts anew whenever its variables change. Readings follow one another. */
export function useList<Data, Variables extends AnyVariables, Node>(
  options: ListOptions<Data, Variables, Node>,
) {
  const { variables, size } = options
  const ask = useAsk(options)
  const turns = useTurns()
  const outcome = shallowRef<ReadOutcome<List<Node>>>({ kind: 'waiting' })
  const updatedAt = shallowRef<Date>()
  const isStale = ref(false)

  /** Reads on from a list until it has so many rows, and shows it. */
  async function readUpTo(count: number, from: List<Node>, isWanted: () => boolean): Promise<void> {
    let list = from
    let isPartial = false
    do {
      const first = Math.min(MOST, count - list.nodes.length)
      const answer = await ask({ first, after: list.cursor })
      if (!isWanted()) return
      if (answer.kind !== 'ok') return fail(answer)
      list = joined(list, answer.value)
      isPartial ||= answer.partial
    } while (list.hasMore && list.nodes.length < count)
    outcome.value = { kind: 'ok', value: list, partial: isPartial }
    updatedAt.value = new Date()
    isStale.value = false
  }

  function fail(failure: ReadOutcome<List<Node>>): void {
    isStale.value = outcome.value.kind === 'ok' && mayPass(failure.kind)
    if (!isStale.value) outcome.value = failure
  }

  function shown(): List<Node> {
    return outcome.value.kind === 'ok' ? outcome.value.value : nothing
  }

  /** Reads as many rows as are on show. */
  function reload(): Promise<void> {
    return turns.take((isWanted) =>
      readUpTo(Math.max(size, shown().nodes.length), nothing, isWanted),
    )
  }

  function more(): Promise<void> {
    return turns.take(async (isWanted) => {
      const list = shown()
      if (list.hasMore) await readUpTo(list.nodes.length + size, list, isWanted)
    })
  }

  function begin(): void {
    turns.restart()
    outcome.value = { kind: 'waiting' }
    void reload()
  }

  watch(() => JSON.stringify(variables({ first: size, after: null })), begin, { immediate: true })
  useRetry(isStale, () => void reload())

  return { outcome, busy: turns.busy, updatedAt, isStale, reload, more }
}

function useAsk<Data, Variables extends AnyVariables, Node>({
  query,
  variables,
  pick,
}: ListOptions<Data, Variables, Node>) {
  const { client } = useClientHandle()
  return async (page: Page): Promise<Outcome<Granted<Connection<Node>>>> => {
    const { data, error } = await client
      .query(query, variables(page), { requestPolicy: 'network-only' })
      .toPromise()
    return unwrap({ data: data ?? undefined, error }, pick)
  }
}

const nothing = { nodes: [], hasMore: true, total: 0, cursor: null } as const

function joined<Node>(list: List<Node>, page: Connection<Node>): List<Node> {
  return {
    nodes: [...list.nodes, ...page.nodes],
    hasMore: page.pageInfo.hasNextPage,
    total: page.totalCount,
    cursor: page.pageInfo.endCursor,
  }
}
