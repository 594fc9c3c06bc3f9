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

type RequestOf<Name extends OfficerAct> = ActRequest extends infer Request
  ? Request extends { readonly act: infer Act }
    ? Name extends Act
      ? Omit<Request, 'act'>
      : never
    : never
  : never

type Runs = {
  readonly [Name in OfficerAct]: {
    readonly run: (seen: SeenDossier, fields: RequestOf<Name>) => Promise<Outcome<Acted>>
    readonly busy: Act<never, never>['busy']
  }
}

/** Each act with the mutation that carries it out. */
function useRuns() {
  return {
    ACCEPT: useRun(useAct(BackOfficeAcceptDocument, (data) => data.acceptDossier)),
    DECLINE: useRun(useAct(BackOfficeDeclineDocument, (data) => data.declineDossier)),
    FORWARD: useRun(useAct(BackOfficeForwardDocument, (data) => data.forwardDossier)),
    ASSIGN: useRun(useAct(BackOfficeAssignDocument, (data) => data.assignDossier)),
    APPRAISE: useRun(useAct(BackOfficeAppraiseDocument, (data) => data.appraiseDossier)),
    RECORD: useRun(useAct(BackOfficeRecordDocument, (data) => data.recordStep)),
    APPROVE: useRun(useAct(BackOfficeApproveDocument, (data) => data.approveDossier)),
    SEND_BACK: useRun(useAct(BackOfficeSendBackDocument, (data) => data.sendBackDossier)),
    RETURN: useRun(useAct(BackOfficeReturnDocument, (data) => data.returnResult)),
    REQUEST_SUPPLEMENT: useRun(
      useAct(BackOfficeRequestSupplementDocument, (data) => data.requestSupplement),
    ),
    APPROVE_SUPPLEMENT: useRun(
      useAct(BackOfficeApproveSupplementDocument, (data) => data.approveSupplement),
    ),
    ANSWER_SUPPLEMENT: useRun(
      useAct(BackOfficeSendSupplementDocument, (data) => data.sendSupplement),
    ),
    PROPOSE_REFUSAL: useRun(
      useAct(BackOfficeProposeRefusalDocument, (data) => data.proposeRefusal),
    ),
    APPROVE_REFUSAL: useRun(
      useAct(BackOfficeApproveRefusalDocument, (data) => data.approveRefusal),
    ),
    WITHDRAW: useRun(useAct(BackOfficeWithdrawDocument, (data) => data.requestWithdrawal)),
    CONFIRM_WITHDRAWAL: useRun(
      useAct(BackOfficeConfirmWithdrawalDocument, (data) => data.confirmWithdrawal),
    ),
    TURN_DOWN_WITHDRAWAL: useRun(
      useAct(BackOfficeTurnDownWithdrawalDocument, (data) => data.turnDownWithdrawal),
    ),
    DISCONTINUE: useRun(useAct(BackOfficeDiscontinueDocument, (data) => data.discontinueDossier)),
  } satisfies Runs
}

/** Carries out what an officer decides; the server decides whether it may be done. */
export function useActs() {
  const runs = useRuns()
  const busy = computed(() => Object.values(runs).some((each) => each.busy.value))

  async function accept(seen: SeenDossier, request: RequestOf<'ACCEPT'>) {
    const { forward: goesOn, ...fields } = request
    const accepted = await runs.ACCEPT.run(seen, fields)
    // Where a fee is owed it goes on by itself when it is paid.
    const waits = accepted.kind === 'ok' && accepted.value.state === 'AWAITING_PAYMENT'
    if (!goesOn || waits || accepted.kind !== 'ok') return accepted
    return runs.FORWARD.run(accepted.value, { note: null })
  }

  function act(seen: SeenDossier, request: ActRequest): Promise<Outcome<Acted>> {
    if (request.act === 'ACCEPT') {
      const { act: _act, ...fields } = request
      return accept(seen, fields)
    }
    const { act: name, ...fields } = request
    // The union of requests and the table are keyed alike; the compiler cannot follow that through a key.
    const run = runs[name].run as (seen: SeenDossier, fields: object) => Promise<Outcome<Acted>>
    return run(seen, fields)
  }
  return { busy, act }
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
