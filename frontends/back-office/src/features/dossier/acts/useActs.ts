import { useAct, type Act, type Outcome } from '@motcua/graph-client'
import { computed } from 'vue'
import { createIntent } from '../../../shared/intent.ts'
import type { ActRequest, OfficerAct } from './act-request.ts'
import {
  BackOfficeAcceptDocument,
  BackOfficeAppraiseDocument,
  BackOfficeApproveDocument,
  BackOfficeAssignDocument,
  BackOfficeDeclineDocument,
  BackOfficeForwardDocument,
  BackOfficeRecordDocument,
  BackOfficeReturnDocument,
  BackOfficeSendBackDocument,
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
  const all = [accept, decline, forward, assign, appraise, record, sendBack, approve, giveBack]

  type RequestOf<Name extends OfficerAct> = Omit<Extract<ActRequest, { act: Name }>, 'act'>
  const runs = {
    ACCEPT: async (seen, { forward: goesOn, ...fields }) => {
      const accepted = await accept.run(seen, fields)
      if (!goesOn || accepted.kind !== 'ok') return accepted
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
