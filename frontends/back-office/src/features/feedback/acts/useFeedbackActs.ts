import { useAct, type Act, type Outcome } from '@motcua/graph-client'
import { computed } from 'vue'
import { createIntent } from '../../../shared/intent.ts'
import type { FeedbackRequest } from './feedback-request.ts'
import {
  BackOfficeFeedbackAcceptDocument,
  BackOfficeFeedbackApproveDocument,
  BackOfficeFeedbackAskSenderDocument,
  BackOfficeFeedbackAssignDocument,
  BackOfficeFeedbackDeclineDocument,
  BackOfficeFeedbackDraftAnswerDocument,
  BackOfficeFeedbackPublishDocument,
  BackOfficeFeedbackSendBackDocument,
  BackOfficeFeedbackSupplyDocument,
  BackOfficeFeedbackTransferDocument,
  BackOfficeFeedbackUnpublishDocument,
  type BackOfficeFeedbackActedFragment,
} from './feedbackActs.generated.ts'

type Success = Extract<
  BackOfficeFeedbackActedFragment,
  { readonly __typename: 'FeedbackActSuccess' }
>

/** The feedback after an act, as far as it has to be told. */
export type ActedFeedback = Success['feedback']

interface Seen {
  readonly id: string
  readonly version: number
}

/** Carries out what an officer decides; the server decides whether it may be done. */
export function useFeedbackActs() {
  const runs = {
    ACCEPT: useRun(useAct(BackOfficeFeedbackAcceptDocument, (data) => data.acceptFeedback)),
    DECLINE: useRun(useAct(BackOfficeFeedbackDeclineDocument, (data) => data.declineFeedback)),
    TRANSFER: useRun(useAct(BackOfficeFeedbackTransferDocument, (data) => data.transferFeedback)),
    ASSIGN: useRun(useAct(BackOfficeFeedbackAssignDocument, (data) => data.assignFeedback)),
    ASK_SENDER: useRun(
      useAct(BackOfficeFeedbackAskSenderDocument, (data) => data.askFeedbackSender),
    ),
    SUPPLY: useRun(useAct(BackOfficeFeedbackSupplyDocument, (data) => data.supplyFeedback)),
    DRAFT_ANSWER: useRun(
      useAct(BackOfficeFeedbackDraftAnswerDocument, (data) => data.draftFeedbackAnswer),
    ),
    SEND_BACK: useRun(
      useAct(BackOfficeFeedbackSendBackDocument, (data) => data.sendBackFeedbackAnswer),
    ),
    APPROVE: useRun(
      useAct(BackOfficeFeedbackApproveDocument, (data) => data.approveFeedbackAnswer),
    ),
    PUBLISH: useRun(useAct(BackOfficeFeedbackPublishDocument, (data) => data.publishFeedback)),
    UNPUBLISH: useRun(
      useAct(BackOfficeFeedbackUnpublishDocument, (data) => data.unpublishFeedback),
    ),
  }

  return {
    busy: computed(() => Object.values(runs).some(({ busy }) => busy.value)),
    act: (seen: Seen, { act, ...fields }: FeedbackRequest): Promise<Outcome<ActedFeedback>> =>
      runs[act].run(seen, fields),
  }
}

function useRun<Input extends { readonly requestId: string }>(
  mutation: Act<{ input: Input }, Success>,
) {
  const intent = createIntent()

  /** The requests and the table of acts are keyed alike; the compiler cannot follow that through a key. */
  async function run({ id, version }: Seen, fields: object): Promise<Outcome<ActedFeedback>> {
    const given = { feedbackId: id, seenVersion: version, ...fields }
    const input = { ...given, requestId: intent.idFor(given) } as unknown as Input
    const outcome = await mutation.act({ input })
    intent.settle(outcome)
    return outcome.kind === 'ok' ? { ...outcome, value: outcome.value.feedback } : outcome
  }
  return { run, busy: mutation.busy }
}
