import { unwrap, type Outcome, type ReadOutcome } from '@motcua/graph-client'
import { useClientHandle, type TypedDocumentNode } from '@urql/vue'
import { shallowRef, type Ref } from 'vue'
import {
  PortalLifeEventCountsDocument,
  PortalLifeEventsDocument,
  type PortalLifeEventsQuery,
} from './lifeEvents.generated.ts'

export type EventProcedure = PortalLifeEventsQuery['procedures']['nodes'][number]

interface CataloguePage<Node> {
  readonly procedures: {
    readonly nodes: readonly Node[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

/** Pages of 100 that are read at most: more than any province has. */
const MOST_PAGES = 50

function useWholeCatalogue<Node>(
  query: TypedDocumentNode<CataloguePage<Node>, { readonly after?: string | null }>,
) {
  const { client } = useClientHandle()
  const outcome = shallowRef<ReadOutcome<readonly Node[]>>({ kind: 'waiting' })

  async function ask(after: string | null) {
    const { data, error } = await client.query(query, { after }).toPromise()
    return unwrap({ data: data ?? undefined, error }, ({ procedures }) => procedures)
  }

  async function read(): Promise<ReadOutcome<readonly Node[]>> {
    let nodes: readonly Node[] = []
    let after: string | null = null
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer: Outcome<CataloguePage<Node>['procedures']> = await ask(after)
      if (answer.kind !== 'ok') return answer
      nodes = [...nodes, ...answer.value.nodes]
      after = answer.value.pageInfo.endCursor
      if (!answer.value.pageInfo.hasNextPage) break
    }
    return { kind: 'ok', value: nodes, partial: false }
  }

  async function reload(): Promise<void> {
    outcome.value = await read()
  }

  void reload()
  return { outcome: outcome as Readonly<Ref<ReadOutcome<readonly Node[]>>>, reload }
}

/** All procedures with their life events, for counting. */
export function useLifeEventCounts() {
  return useWholeCatalogue(PortalLifeEventCountsDocument)
}

/** All procedures with what a card shows. */
export function useLifeEvents() {
  return useWholeCatalogue<EventProcedure>(PortalLifeEventsDocument)
}
