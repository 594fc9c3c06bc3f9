import { useAnnounce, useLive } from '@motcua/app-contract'
import type { Outcome } from '@motcua/graph-client'
import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useFreshRead } from '../../shared/use-fresh-read.ts'
import type { FeedbackRequest } from './acts/feedback-request.ts'
import { useFeedbackActs } from './acts/useFeedbackActs.ts'
import {
  BackOfficeFeedbackDocument,
  type BackOfficeFeedbackViewFragment,
} from './feedback.generated.ts'

/** A feedback as the officer's page shows it. */
export type FeedbackView = BackOfficeFeedbackViewFragment

/** A feedback on the desk: what is read and what is done with it. */
export function useFeedbackDesk(id: string) {
  const { t } = useI18n({ useScope: 'global' })
  const router = useRouter()
  const announce = useAnnounce()
  const { act, busy: acting } = useFeedbackActs()
  const failure = shallowRef<Exclude<Outcome<unknown>, { kind: 'ok' }>>()
  const round = ref(0)
  let last: FeedbackRequest | undefined
  const { outcome, fetching, reload } = useFreshRead({
    query: BackOfficeFeedbackDocument,
    variables: { id },
    pick: ({ feedback }) => feedback,
  })
  useLive('feedback', (event) => {
    if (event.id === id || event.id === '*') reload()
  })

  async function perform(request: FeedbackRequest): Promise<void> {
    if (outcome.value.kind !== 'ok' || acting.value) return
    last = request
    const result = await act(outcome.value.value, request)
    failure.value = result.kind === 'ok' ? undefined : result
    if (result.kind !== 'ok') return

    const isKept = request.act === 'DRAFT_ANSWER' && !request.submit
    announce(t(`backOffice.feedback.done.${isKept ? 'KEPT' : request.act}`), 'success')
    const isGone = request.act === 'TRANSFER' && request.agencyId !== null
    if (isGone) {
      void router.push({ name: 'backOffice.feedback' })
      return
    }
    round.value += 1
    reload()
  }

  return {
    ...{ outcome, reading: fetching, acting, failure, round, perform },
    retry: () => last && void perform(last),
    reload(): void {
      failure.value = undefined
      reload()
    },
    toInbox: () => void router.push({ name: 'backOffice.feedback' }),
  }
}
