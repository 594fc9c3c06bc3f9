import { useAct, type Act, type Outcome } from '@motcua/graph-client'
import { computed } from 'vue'
import { createIntent } from '../../../shared/intent.ts'
import type { ActRequest, OfficerAct } from './act-request.ts'
import {
  BackOfficeAcceptDocument,
  BackOfficeAppraiseDocument,
  BackOfficeApproveDocument,
  BackOfficeApproveRefusalDocument,
  BackOfficeApproveSupplementDocument,
  BackOfficeAssignDocument,
  BackOfficeConfirmWithdrawalDocument,
  BackOfficeDeclineDocument,
  BackOfficeDiscontinueDocument,
  BackOfficeForwardDocument,
  BackOfficeProposeRefusalDocument,
  BackOfficeRecordDocument,
  BackOfficeRequestSupplementDocument,
  BackOfficeReturnDocument,
  BackOfficeSendBackDocument,
  BackOfficeSendSupplementDocument,
  BackOfficeTurnDownWithdrawalDocument,
  BackOfficeWithdrawDocument,
  type BackOfficeActedFragment,
} from './acts.generated.ts'

type Success = Extract<BackOfficeActedFragment, { readonly __typename: 'DossierActSuccess' }>

/** The dossier after an act, as far as it has to be told. */
export type Acted = Success['dossier']

/** The dossier that is acted on, as the officer saw it. */
export interface SeenDossier {
  readonly id: string
  readonly version: number
}

type Fields<Input> = Omit<Input, 'requestId' | 'dossierId' | 'seenVersion'>
type Run<Input> = (seen: SeenDossier, fields: Fields<Input>) => Promise<Outcome<Acted>>

/** Carries out what an officer decides; the server decides whether it may be done. */
export function useActs() {
  const accept = useRun(useAct(BackOfficeAcceptDocument, (data) => data.acceptDossier))
  const decline = useRun(useAct(BackOfficeDeclineDocument, (data) => data.declineDossier))
  const forward = useRun(useAct(BackOfficeForwardDocument, (data) => data.forwardDossier))
  const assign = useRun(useAct(BackOfficeAssignDocument, (data) => data.assignDossier))
  const appraise = useRun(useAct(BackOfficeAppraiseDocument, (data) => data.appraiseDossier))
  const record = useRun(useAct(BackOfficeRecordDocument, (data) => data.recordStep))
  const sendBack = useRun(useAct(BackOfficeSendBackDocument, (data) => data.sendBackDossier))
  const approve = useRun(useAct(BackOfficeApproveDocument, (data) => data.approveDossier))
  const giveBack = useRun(useAct(BackOfficeReturnDocument, (data) => data.returnResult))
  const ask = useRun(useAct(BackOfficeRequestSupplementDocument, (data) => data.requestSupplement))
  const letAsk = useRun(
    useAct(BackOfficeApproveSupplementDocument, (data) => data.approveSupplement),
  )
  const mend = useRun(useAct(BackOfficeSendSupplementDocument, (data) => data.sendSupplement))
  const refuse = useRun(useAct(BackOfficeProposeRefusalDocument, (data) => data.proposeRefusal))
  const letRefuse = useRun(useAct(BackOfficeApproveRefusalDocument, (data) => data.approveRefusal))
  const withdraw = useRun(useAct(BackOfficeWithdrawDocument, (data) => data.requestWithdrawal))
  const letGo = useRun(
    useAct(BackOfficeConfirmWithdrawalDocument, (data) => data.confirmWithdrawal),
  )
  const keep = useRun(
    useAct(BackOfficeTurnDownWithdrawalDocument, (data) => data.turnDownWithdrawal),
  )
  const end = useRun(useAct(BackOfficeDiscontinueDocument, (data) => data.discontinueDossier))
  const all = [
    ...[accept, decline, forward, assign, appraise, record, sendBack, approve, giveBack],
    ...[ask, letAsk, mend, refuse, letRefuse, withdraw, letGo, keep, end],
  ]

  type RequestOf<Name extends OfficerAct> = ActRequest extends infer Request
    ? Request extends { readonly act: infer Act }
      ? Name extends Act
        ? Omit<Request, 'act'>
        : never
      : never
    : never
  const runs = {
    ACCEPT: async (seen, { forward: goesOn, ...fields }) => {
      const accepted = await accept.run(seen, fields)
      // Where a fee is owed it goes on by itself when it is paid.
      const waits = accepted.kind === 'ok' && accepted.value.state === 'AWAITING_PAYMENT'
      if (!goesOn || waits || accepted.kind !== 'ok') return accepted
      return forward.run(accepted.value, { note: null })
    },
    DECLINE: decline.run,
    FORWARD: forward.run,
    ASSIGN: assign.run,
    APPRAISE: appraise.run,
    RECORD: record.run,
    APPROVE: approve.run,
    SEND_BACK: sendBack.run,
    RETURN: giveBack.run,
    REQUEST_SUPPLEMENT: ask.run,
    APPROVE_SUPPLEMENT: letAsk.run,
    ANSWER_SUPPLEMENT: mend.run,
    PROPOSE_REFUSAL: refuse.run,
    APPROVE_REFUSAL: letRefuse.run,
    WITHDRAW: withdraw.run,
    CONFIRM_WITHDRAWAL: letGo.run,
    TURN_DOWN_WITHDRAWAL: keep.run,
    DISCONTINUE: end.run,
  } satisfies {
    [Name in OfficerAct]: (seen: SeenDossier, fields: RequestOf<Name>) => Promise<Outcome<Acted>>
  }

  return {
    busy: computed(() => all.some(({ busy }) => busy.value)),
    act(seen: SeenDossier, { act, ...fields }: ActRequest): Promise<Outcome<Acted>> {
      // The union of requests and the table above are keyed alike; the compiler cannot follow that through a key.
      const run = runs[act] as (seen: SeenDossier, fields: object) => Promise<Outcome<Acted>>
      return run(seen, fields)
    },
  }
}

function useRun<Input extends { readonly requestId: string }>(
  mutation: Act<{ input: Input }, Success>,
): { readonly run: Run<Input>; readonly busy: Act<never, never>['busy'] } {
  const intent = createIntent()

  async function run({ id, version }: SeenDossier, fields: Fields<Input>) {
    const given = { dossierId: id, seenVersion: version, ...fields }
    const input = { ...given, requestId: intent.idFor(given) } as unknown as Input
    const outcome = await mutation.act({ input })
    intent.settle(outcome)
    return outcome.kind === 'ok' ? { ...outcome, value: outcome.value.dossier } : outcome
  }
  return { run, busy: mutation.busy }
}
