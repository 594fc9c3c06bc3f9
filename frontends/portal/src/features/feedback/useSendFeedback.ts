import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { toValue, type MaybeRefOrGetter } from 'vue'
import type { FeedbackSort } from '@motcua/graph-client/schema'
import { useFresh } from '../../shared/useFresh.ts'
import type { FeedbackForm } from './feedback-form.ts'
import {
  PortalFeedbackFormDocument,
  PortalSendFeedbackDocument,
  type PortalFeedbackFormQuery,
  type PortalFeedbackFragment,
} from './feedback.generated.ts'

/** What the form offers to choose from, and what is known of the person. */
export type FormChoices = PortalFeedbackFormQuery

interface About {
  readonly sort: FeedbackSort
  /** Code of the procedure that it is about; empty for none. */
  readonly procedureCode: string
}

/** Reads what the form needs and sends what was written. */
export function useSendFeedback(about: MaybeRefOrGetter<About>, signedIn: () => boolean) {
  const read = useFresh({
    query: PortalFeedbackFormDocument,
    variables: () => {
      const { procedureCode } = toValue(about)
      return { signedIn: signedIn(), procedureCode, aboutProcedure: procedureCode !== '' }
    },
    pick: (data) => data,
  })
  const { act, busy } = useAct(PortalSendFeedbackDocument, (data) => data.sendFeedback)
  // One id for each set of words: sending the same again after a lost answer sends nothing twice.
  let sent = { words: '', requestId: '' }

  async function send(
    form: FeedbackForm,
    procedureId: string | null,
  ): Promise<Outcome<PortalFeedbackFragment>> {
    const { agencyId, title, body, name, address, phone, email } = form
    const { sort } = toValue(about)
    const input = {
      ...{ sort, agencyId, title, body, procedureId },
      kind: sort === 'QUESTION' ? null : form.kind || null,
      dossierId: form.dossierId || null,
      dossierCode: form.dossierId ? null : form.dossierCode.trim() || null,
      sender: { name, address, phone: phone.trim() || null, email: email.trim() || null },
    }
    const words = JSON.stringify(input)
    if (words !== sent.words) sent = { words, requestId: newRequestId() }
    const outcome = await act({ input: { ...input, requestId: sent.requestId } })
    return outcome.kind === 'ok' ? { ...outcome, value: outcome.value.feedback } : outcome
  }

  return { outcome: read.outcome, reload: read.reload, send, busy }
}
