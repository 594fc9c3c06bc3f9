import { useLive } from '@motcua/app-contract'
import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { computed } from 'vue'
import { useFresh } from '../../shared/useFresh.ts'
import {
  PortalFeedbackByIdDocument,
  PortalFeedbackLookUpDocument,
  PortalRateFeedbackAnswerDocument,
  PortalSupplyFeedbackDocument,
  type PortalFeedbackFragment,
} from './feedback.generated.ts'

/** A feedback as its sender sees it. */
export type SentFeedback = PortalFeedbackFragment

/** One's own feedback. */
export function useOwnFeedback(id: string) {
  const read = useFresh({
    query: PortalFeedbackByIdDocument,
    variables: { id },
    pick: (data) => data.feedback,
  })
  useLive('feedback', (event) => {
    if (event.id === id || event.id === '*') void read.reload()
  })
  return read
}

/** A feedback by its code and the end of its sender's phone. */
export function useFoundFeedback(key: () => { code: string; phoneDigits: string }) {
  return useFresh({
    query: PortalFeedbackLookUpDocument,
    variables: key,
    pick: (data) => data.lookUpFeedback,
    pause: () => key().code === '' || key().phoneDigits === '',
  })
}

/** What a sender does with their feedback: answer what they were asked, say whether the answer satisfies. */
export function useSenderActs(phoneDigits: () => string | null) {
  const supply = useAct(PortalSupplyFeedbackDocument, (data) => data.supplyFeedback)
  const rate = useAct(PortalRateFeedbackAnswerDocument, (data) => data.rateFeedbackAnswer)
  const requestIds = new Map<string, string>()

  /** One id for each set of words. */
  function withId<Fields extends object>(fields: Fields): Fields & { requestId: string } {
    const words = JSON.stringify(fields)
    const requestId = requestIds.get(words) ?? newRequestId()
    requestIds.set(words, requestId)
    return { ...fields, requestId }
  }

  return {
    busy: computed(() => supply.busy.value || rate.busy.value),
    supply({ id, version }: SentFeedback, words: string): Promise<Outcome<unknown>> {
      const given = { feedbackId: id, seenVersion: version, text: words }
      return supply.act({ input: withId({ ...given, phoneDigits: phoneDigits() }) })
    },
    rate({ id }: SentFeedback, satisfied: boolean, comment: string): Promise<Outcome<unknown>> {
      const given = { feedbackId: id, satisfied, comment: comment.trim() || null }
      return rate.act({ input: withId({ ...given, phoneDigits: phoneDigits() }) })
    },
  }
}
