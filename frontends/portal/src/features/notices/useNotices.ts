import { useLive } from '@motcua/app-contract'
import { newRequestId, useAct, useRead, type Outcome } from '@motcua/graph-client'
import { readonly, ref, watch } from 'vue'
import { usePages } from '../../shared/usePages.ts'
import {
  PortalMarkNoticesReadDocument,
  PortalNoticesDocument,
  PortalUnreadNoticesDocument,
  type PortalNoticesQuery,
} from './notices.generated.ts'

export type NoticeView = PortalNoticesQuery['myNotices']['nodes'][number]

/** How many are unread, for all parts of this app: marking on the page must show on the bell. */
const unread = ref(0)

/** Notices a page. */
const PAGE = 20

/** Notices to the person, newest first; new ones come in by themselves. */
export function useNotices() {
  const pages = usePages({
    query: PortalNoticesDocument,
    variables: (page) => page,
    pick: (data) => data.myNotices,
    size: PAGE,
  })
  const { act, busy } = useAct(PortalMarkNoticesReadDocument, (data) => data.markNoticesRead)
  useLive('notice', () => void pages.reload())

  /** Marks notices as read; all where no ids are given. */
  async function markRead(noticeIds: readonly string[] | null): Promise<Outcome<unknown>> {
    const outcome = await act({ input: { requestId: newRequestId(), noticeIds } })
    if (outcome.kind !== 'ok') return outcome
    unread.value = outcome.value.unread
    await pages.reload()
    return outcome
  }

  return { ...pages, markRead, marking: busy }
}

/** How many notices are unread, for the bell. */
export function useUnread() {
  const read = useRead({
    query: PortalUnreadNoticesDocument,
    variables: {},
    pick: (data) => data.unreadNotices,
  })
  useLive('notice', () => read.reload())
  watch(
    read.outcome,
    (outcome) => {
      if (outcome.kind === 'ok') unread.value = outcome.value
    },
    { immediate: true },
  )
  return readonly(unread)
}
