import type { ReadOutcome } from '@motcua/graph-client'
import type { AnyVariables, TypedDocumentNode } from '@urql/vue'
import { readonly, ref, shallowRef, type MaybeRefOrGetter, type Ref } from 'vue'
import { nextOutcome, useLatestAnswer, whenAsked } from './useLatestAnswer.ts'

/** A list read page by page, by cursor. */
export interface Pages<Node> {
  readonly nodes: readonly Node[]
  readonly hasMore: boolean
  /** Undefined where the list does not count itself. */
  readonly total: number | undefined
}

interface Connection<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount?: number
}

interface PagesOptions<Data, Variables extends AnyVariables, Node> {
  readonly query: TypedDocumentNode<Data, Variables>
  /** Variables for a page that begins after the cursor. */
  readonly variables: (page: { readonly first: number; readonly after: string | null }) => Variables
  readonly pick: (data: Data) => Connection<Node>
  readonly size: number
  readonly pause?: MaybeRefOrGetter<boolean>
}

/** Most rows that one reading may ask for. */
const MOST = 100

/** Reads a list by cursor; starts anew whenever its variables change. */
export function usePages<Data, Variables extends AnyVariables, Node>(
  options: PagesOptions<Data, Variables, Node>,
) {
  const { query, variables, pick, size, pause = false } = options
  const { ask, fetching } = useLatestAnswer(query, pick)
  const outcome = shallowRef<ReadOutcome<Pages<Node>>>({ kind: 'waiting' })
  const moreFailed = ref(false)
  let cursor: string | null = null

  function joined(page: Connection<Node>, before: readonly Node[]): Pages<Node> {
    cursor = page.pageInfo.endCursor
    const nodes = [...before, ...page.nodes]
    return { nodes, hasMore: page.pageInfo.hasNextPage, total: page.totalCount }
  }

  /** Reads as many rows as are on show. */
  async function reload(): Promise<void> {
    const shown = outcome.value.kind === 'ok' ? outcome.value.value.nodes.length : 0
    moreFailed.value = false
    const first = Math.min(MOST, Math.max(size, shown))
    const answer = await ask(variables({ first, after: null }))
    if (!answer) return
    const next = answer.kind === 'ok' ? { ...answer, value: joined(answer.value, []) } : answer
    outcome.value = nextOutcome(outcome.value, next)
  }

  async function more(): Promise<void> {
    const now = outcome.value
    if (now.kind !== 'ok' || fetching.value) return
    moreFailed.value = false
    const answer = await ask(variables({ first: size, after: cursor }))
    if (!answer) return
    moreFailed.value = answer.kind !== 'ok'
    if (answer.kind !== 'ok') return
    outcome.value = { ...answer, value: joined(answer.value, now.value.nodes) }
  }

  whenAsked({ variables: () => variables({ first: size, after: null }), pause }, (isNew) => {
    if (isNew) outcome.value = { kind: 'waiting' }
    void reload()
  })

  return {
    outcome: outcome as Readonly<Ref<ReadOutcome<Pages<Node>>>>,
    fetching,
    /** Whether the last page asked for could not be had; what was read stays. */
    moreFailed: readonly(moreFailed),
    more,
    reload,
  }
}
