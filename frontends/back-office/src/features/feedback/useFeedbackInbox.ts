import { useLive } from '@motcua/app-contract'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { throttled } from '../../shared/throttled.ts'
import { useFreshRead } from '../../shared/use-fresh-read.ts'
import { usePages } from '../../shared/use-pages.ts'
import {
  BackOfficeFeedbackCountsDocument,
  BackOfficeFeedbackInboxDocument,
  type BackOfficeFeedbackRowFragment,
} from './feedback.generated.ts'
import { toQueue } from './queues.ts'

/** One feedback in the inbox. */
export type FeedbackRow = BackOfficeFeedbackRowFragment

const PAGE = 50
/** Milliseconds between two readings, however much changes meanwhile. */
const PAUSE = 2_000

/** Open feedback of the signed-in officer, filtered by the address. */
export function useFeedbackInbox() {
  const route = useRoute()
  const router = useRouter()
  const pages = usePages()
  const queue = computed(() => toQueue(route.query['viec']))
  const mine = computed({
    get: () => route.query['cua-toi'] === '1',
    set: (on) => {
      const { ['sau']: _, ...query } = route.query
      void router.push({ query: { ...query, 'cua-toi': on ? '1' : undefined } })
    },
  })
  const list = useFreshRead({
    query: BackOfficeFeedbackInboxDocument,
    variables: () => ({
      filter: { queue: queue.value ?? null, mine: mine.value || null },
      first: PAGE,
      after: pages.after.value ?? null,
    }),
    pick: ({ feedbackInbox }) => feedbackInbox,
  })
  const counts = useFreshRead({
    query: BackOfficeFeedbackCountsDocument,
    variables: {},
    pick: ({ feedbackInboxCounts }) => feedbackInboxCounts,
  })

  function reload(): void {
    list.reload()
    counts.reload()
  }
  useLive('feedback', throttled(reload, PAUSE))

  return {
    ...{ queue, mine, pages, reload },
    list: list.outcome,
    busy: list.fetching,
    counts: computed(() => (counts.outcome.value.kind === 'ok' ? counts.outcome.value.value : [])),
    /** The address of the inbox with one heap, or all. */
    addressOf: (wanted: string | undefined) => ({
      name: 'backOffice.feedback',
      query: { viec: wanted, 'cua-toi': mine.value ? '1' : undefined },
    }),
  }
}
