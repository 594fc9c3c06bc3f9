import { useLive } from '@motcua/app-contract'
import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useFreshRead } from '../../shared/use-fresh-read.ts'
import { rememberInbox } from '../../shared/queue.ts'
import { throttled } from '../../shared/throttled.ts'
import { usePages } from '../../shared/use-pages.ts'
import { toKind } from './kinds.ts'
import {
  BackOfficeInboxCountsDocument,
  BackOfficeInboxDocument,
  type BackOfficeInboxQuery,
} from './inbox.generated.ts'

/** One piece of work in the inbox. */
export type InboxTask = BackOfficeInboxQuery['inbox']['nodes'][number]

const PAGE = 50
/** Milliseconds between two readings, however many dossiers change meanwhile. */
const PAUSE = 2_000

/** The inbox of the signed-in officer: filtered by the address, read anew as dossiers change. */
export function useInbox() {
  const { kind, mine, filter } = useInboxFilter()
  const pages = usePages()
  const list = useFreshRead({
    query: BackOfficeInboxDocument,
    variables: () => ({
      filter: { kind: kind.value ?? null, mine: mine.value || null },
      first: PAGE,
      after: pages.after.value ?? null,
    }),
    pick: ({ inbox }) => inbox,
  })
  const counts = useFreshRead({
    query: BackOfficeInboxCountsDocument,
    variables: {},
    pick: ({ inboxCounts }) => inboxCounts,
  })

  function reload(): void {
    list.reload()
    counts.reload()
  }

  useLive('dossier', throttled(reload, PAUSE))
  watch(list.outcome, (outcome) => {
    if (outcome.kind === 'ok') rememberInbox(outcome.value.nodes.map(({ dossier }) => dossier.id))
  })
  return {
    ...{ kind, mine, filter, pages, reload },
    list: list.outcome,
    busy: list.fetching,
    counts: computed(() => (counts.outcome.value.kind === 'ok' ? counts.outcome.value.value : [])),
  }
}

/** What is asked for, kept in the address. */
function useInboxFilter() {
  const route = useRoute()
  const router = useRouter()
  const kind = computed(() => toKind(route.query['viec']))
  const mine = computed({
    get: () => route.query['cua-toi'] === '1',
    set: (on) => {
      const { ['sau']: _, ...query } = route.query
      void router.push({ query: { ...query, 'cua-toi': on ? '1' : undefined } })
    },
  })

  /** The address of the inbox with one kind of work, or all. */
  function filter(wanted: string | undefined) {
    const own = mine.value ? '1' : undefined
    return { name: 'backOffice.inbox', query: { viec: wanted, 'cua-toi': own } }
  }
  return { kind, mine, filter }
}
